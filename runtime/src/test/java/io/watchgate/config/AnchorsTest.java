package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorsTest {

    @TempDir
    private Path folder;

    @Test
    void anAliasStandsForItsValueWhereverThatIs() {
        String yaml = """
                server: {command: &command [x, &word y], env: {A: *word}, name: *word}
                logging: {format: *word}
                """;
        GatewayConfig config = Loading.in(folder).valid(yaml);
        assertThat(config.upstream().env()).containsEntry("A", "y");
        assertThat(config.upstream().name()).isEqualTo("y");
        assertThat(config.logging().format()).contains("y");
    }

    @Test
    void mergesMapsAndLetsTheMapItselfHaveTheLastWord() {
        String yaml = """
                plugins:
                  security:
                    _one: &one {mode: blocklist, tools: [a]}
                    _two: &two {tools: [b], priority: 7}
                    _global:
                      - {policy: tool_allowlist, config: {<<: *one}}
                      - {policy: tool_allowlist, config: {<<: *one, tools: [c]}}
                      - {policy: tool_allowlist, config: {<<: [*two, *one]}}
                      - {policy: tool_allowlist, config: {tools: [d], <<: [*one, *two]}}
                server: {command: x}
                """;
        assertThat(Loading.in(folder).valid(yaml).plugins().security())
                .extracting(entry -> entry.priority() + " " + entry.settings())
                .containsExactly(
                        "7 ToolAllowlist[mode=BLOCKLIST, tools=[b]]",
                        "7 ToolAllowlist[mode=BLOCKLIST, tools=[d]]",
                        "50 ToolAllowlist[mode=BLOCKLIST, tools=[a]]",
                        "50 ToolAllowlist[mode=BLOCKLIST, tools=[c]]");
    }

    @Test
    void mergesOverSeveralSteps() {
        String yaml = """
                plugins:
                  security:
                    _one: &one {mode: blocklist}
                    _two: &two {<<: *one, tools: [b]}
                    _global: [{policy: tool_allowlist, config: {<<: *two}}]
                server: {command: x}
                """;
        assertThat(Loading.in(folder).valid(yaml).plugins().security().get(0).settings())
                .hasToString("ToolAllowlist[mode=BLOCKLIST, tools=[b]]");
    }

    @Test
    void aQuotedMergeKeyIsAKeyLikeAnyOther() {
        assertThat(Loading.in(folder)
                        .valid("server: {command: x, env: {'<<': y}}")
                        .upstream()
                        .env())
                .containsEntry("<<", "y");
    }

    /** The place is where the mistake can be mended, the path where it does harm. */
    @Test
    void aMistakeIsReportedWhereItStandsForEachPlaceThatUsesIt() {
        String yaml = """
                plugins:
                  security:
                    _one: &one {mode: wrong}
                    _global:
                      - {policy: tool_allowlist, config: *one}
                      - {policy: tool_allowlist, config: {<<: *one}}
                server: {command: x}
                """;
        assertThat(Loading.in(folder).problems(yaml))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("3:23: plugins.security._global["))
                .anyMatch(problem -> problem.contains("_global[0].config.mode is 'wrong'"))
                .anyMatch(problem -> problem.contains("_global[1].config.mode is 'wrong'"));
    }

    @Test
    void aNameMayBeGivenAgain() {
        String yaml = "server: {command: &a x, env: {A: *a, B: &a y, C: *a}}";
        assertThat(Loading.in(folder).valid(yaml).upstream().env().toString()).isEqualTo("{A=x, B=y, C=y}");
    }

    @Test
    void aKeyMayBeAnAlias() {
        String yaml = "server: {command: &a TOKEN, env: {*a : y}}";
        assertThat(Loading.in(folder).valid(yaml).upstream().env()).containsEntry("TOKEN", "y");
    }
}
