package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entries count for the server, with lists for all servers, for this one, and for none. */
class ScopesTest {

    @TempDir
    private Path folder;

    @Test
    void aListCountsForEveryServer() {
        assertThat(security("[{policy: open_gate}, {policy: tool_allowlist}]"))
                .containsExactly("open_gate", "tool_allowlist");
    }

    @Test
    void theListOfTheServerComesAfterTheOneForAll() {
        assertThat(security("{files: [{policy: open_gate}], _global: [{policy: tool_allowlist}]}"))
                .containsExactly("tool_allowlist", "open_gate");
        assertThat(security("{files: [{policy: open_gate}]}")).containsExactly("open_gate");
    }

    @Test
    void anEntryOfTheServerReplacesAllOfThatPlugin() {
        assertThat(security("""
                        {_global: [{policy: open_gate, priority: 1}, {policy: tool_allowlist}, {policy: open_gate, priority: 2}],
                         files: [{policy: open_gate, priority: 99}]}""")).containsExactly("tool_allowlist", "open_gate");
    }

    @Test
    void aSecondEntryInOneListReplacesNothing() {
        assertThat(security("{_global: [{policy: open_gate}, {policy: open_gate}]}"))
                .containsExactly("open_gate", "open_gate");
        assertThat(security("{files: [{policy: open_gate}, {policy: open_gate}]}"))
                .containsExactly("open_gate", "open_gate");
    }

    /** In Gatekit it stays on, because entries that are switched off are forgotten before lists are put together. */
    @ParameterizedTest
    @ValueSource(strings = {"{policy: open_gate, enabled: false}", "{handler: open_gate, config: {enabled: false}}"})
    void anEntryOfTheServerCanSwitchOffTheOneForAll(String masking) {
        assertThat(security("{_global: [{policy: open_gate}, {policy: tool_allowlist}], files: [" + masking + "]}"))
                .containsExactly("tool_allowlist");
    }

    @Test
    void aListOfOneKindSaysNothingAboutAnother() {
        String yaml = file("{_global: [{policy: open_gate}]}")
                + "  middleware: {files: [{policy: call_trace}]}\n"
                + "  auditing: [{policy: file_auditing, config: {file: x}}]\n";
        GatewayConfig.Plugins plugins = Loading.in(folder).valid(yaml).plugins();
        assertThat(names(plugins.middleware())).containsExactly("call_trace");
        assertThat(names(plugins.security())).containsExactly("open_gate");
        assertThat(names(plugins.auditing())).containsExactly("file_auditing");
    }

    @Test
    void whatOtherScopesHoldIsNotRead() {
        assertThat(security("{_notes: anything, _defaults: {a: [b]}, files: [{policy: open_gate}]}"))
                .containsExactly("open_gate");
    }

    /** What stands there would be switched off by one letter. */
    @ParameterizedTest
    @ValueSource(strings = {"_globl", "_Global", "_globals", "_gobal", "_glboal", "_GLOBAL"})
    void aScopeThatIsAlmostTheOneForAllIsReported(String scope) {
        assertThat(Loading.in(folder).problems(file("{" + scope + ": [{policy: open_gate}]}")))
                .singleElement()
                .asString()
                .contains("plugins.security." + scope + " counts for no server: did you mean '_global'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "Files", "global", "other", "server", "''"})
    void aScopeOfNoServerIsReported(String scope) {
        assertThat(Loading.in(folder).problems(file("{" + scope + ": [{policy: open_gate}]}")))
                .singleElement()
                .asString()
                .contains(" is the name of no server: ");
    }

    @Test
    void aServerWithoutANameIsCalledServer() {
        String yaml = "server: {command: x}\nplugins: {security: {server: [{policy: open_gate}]}}";
        assertThat(names(Loading.in(folder).valid(yaml).plugins().security())).containsExactly("open_gate");
    }

    @Test
    void entriesAreCheckedInEveryList() {
        assertThat(Loading.in(folder)
                        .problems(file("{_global: [{policy: open_gat}], files: [{policy: tool_allow}, x]}")))
                .hasSize(3);
    }

    private List<String> security(String lists) {
        return names(Loading.in(folder).valid(file(lists)).plugins().security());
    }

    private static List<String> names(List<PluginEntry> entries) {
        return entries.stream().map(entry -> entry.type().name()).toList();
    }

    private static String file(String lists) {
        return "proxy: {upstreams: [{name: files, command: [x]}]}\nplugins:\n  security: "
                + lists.replace("\n", "\n   ") + "\n";
    }
}
