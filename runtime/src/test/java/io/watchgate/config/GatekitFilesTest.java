package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Key by key, what files for Gatekit 0.1.0 may hold and what becomes of it here. It must load unchanged; where Gatekit
 * reads something over in silence, it is a mistake here.
 */
class GatekitFilesTest {

    private static final String SERVER =
            "proxy: {transport: stdio, upstreams: [{name: files, transport: stdio, command: [x, -y]}]}\n";

    @TempDir
    private Path folder;

    @Test
    void loadsTheLeast() {
        GatewayConfig config = load(SERVER);
        assertThat(config.upstream().name()).isEqualTo("files");
        assertThat(config.upstream().command()).containsExactly("x", "-y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "restart_on_failure: false",
                "max_restart_attempts: 3, restart_on_failure: false",
                "server_identity: files-server",
                "server_identity: null",
                "url: null"
            })
    void loadsEveryKeyOfAServer(String key) {
        String yaml = SERVER.replace("command:", key + ", command:");
        assertThat(Loading.in(folder).warnings(yaml)).isEmpty();
    }

    @Test
    void honoursTimeoutsThatGatekitReadsOver() {
        GatewayConfig config =
                load(SERVER.replace("upstreams:", "timeouts: {connection_timeout: 5, request_timeout: 2}, upstreams:"));
        assertThat(config.timeouts().connection()).hasSeconds(5);
        assertThat(config.timeouts().request()).hasSeconds(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level: DEBUG | level=DEBUG",
                "level: debug | level=DEBUG",
                "level: WARNING | level=WARNING",
                "level: CRITICAL | level=CRITICAL",
                "handlers: [stderr] | handlers=[STDERR]",
                "'handlers: [\"stderr\", \"file\"], file_path: /x/y.log' | filePath=Optional[/x/y.log]",
                "max_file_size_mb: 1 | maxFileSizeMb=1",
                "backup_count: 0 | backupCount=0",
                "'format: \"%(asctime)s - %(name)s\"' | format=Optional[%(asctime)s - %(name)s]",
                "'date_format: \"%Y-%m-%d\"' | dateFormat=Optional[%Y-%m-%d]"
            })
    void loadsEveryKeyOfLogging(String key, String reading) {
        assertThat(load(SERVER + "logging: {" + key + "}").logging().toString()).contains(reading);
    }

    @ParameterizedTest
    @CsvSource({"security, basic_pii_filter", "middleware, call_trace"})
    void loadsEntriesWithSwitchesAmongTheOptions(String kind, String handler) {
        String yaml = SERVER + "plugins: {" + kind + ": {_global: [{handler: " + handler
                + ", config: {enabled: true, priority: 20, critical: false}}]}}";
        GatewayConfig.Plugins plugins = load(yaml).plugins();
        List<PluginEntry> entries = kind.equals("security") ? plugins.security() : plugins.middleware();
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.type().name()).isEqualTo(handler);
            assertThat(entry.priority()).isEqualTo(20);
            assertThat(entry.critical()).isFalse();
        });
    }

    /** Gatekit's own documentation has entries of this form, which it then refuses. */
    @Test
    void loadsEntriesWithSwitchesBesideTheHandler() {
        String yaml =
                SERVER + "plugins: {security: {_global: [{handler: basic_pii_filter, enabled: true, priority: 5}]}}";
        assertThat(load(yaml).plugins().security().get(0).priority()).isEqualTo(5);
    }

    /** In Gatekit such a server can never have plugins of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"My Files", "Files", "7zip"})
    void loadsListsForServersOfAnyName(String name) {
        String yaml = SERVER.replace("files", "'" + name + "'") + "plugins: {security: {'" + name
                + "': [{handler: open_gate}]}}";
        assertThat(load(yaml).plugins().security()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'command:' | 'args: [z], command:' | args is not a known key: did you mean 'command'?",
                "'command:' | 'evn: {A: b}, command:' | evn is not a known key: did you mean 'env'?",
                "'transport: stdio, upstreams' | 'timeout: 5, upstreams' | timeout is not a known key",
                "'transport: stdio, upstreams' | 'timeouts: {request: 5}, upstreams' | did you mean 'request_timeout'?",
                "'name: files' | 'name: my__files' | cannot be the name of a server"
            })
    void refusesWhatGatekitReadsOverOrNamesBadly(String part, String other, String message) {
        assertThat(Loading.in(folder).problems(SERVER.replace(part, other)))
                .singleElement()
                .asString()
                .contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handler: basic_pii_filter, config: {acton: block, critical: false}",
                "handler: basic_pi, config: {critical: false}"
            })
    void doesNotSkipAnOptionalFilterForAMistake(String entry) {
        assertThat(Loading.in(folder).problems(SERVER + "plugins: {security: {_global: [{" + entry + "}]}}"))
                .hasSize(1);
    }

    private GatewayConfig load(String yaml) {
        return Loading.in(folder).valid(yaml);
    }
}
