package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry of a plugin list and its switches, which may stand beside {@code config} or in it. */
class EntriesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{policy: open_gate, critical: false, priority: 7}",
                "{handler: open_gate, config: {critical: false, priority: 7}}",
                "{policy: open_gate, critical: false, config: {priority: 7}}",
                "{policy: open_gate, critical: false, priority: 7, config: {critical: false, priority: 7, enabled: true}}"
            })
    void switchesStandInEitherPlace(String entry) {
        PluginEntry read = entry(entry);
        assertThat(read.critical()).isFalse();
        assertThat(read.priority()).isEqualTo(7);
        assertThat(read.type().name()).isEqualTo("open_gate");
    }

    @Test
    void isCriticalAndInTheMiddleWhenItSaysNothing() {
        PluginEntry read = entry("{policy: open_gate}");
        assertThat(read.critical()).isTrue();
        assertThat(read.priority()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "-0, 0"})
    void readsPriorities(String written, int priority) {
        assertThat(entry("{policy: open_gate, priority: " + written + "}").priority())
                .isEqualTo(priority);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "priority: 1  | priority: 2",
                "priority: 50 | priority: 51",
                "critical: true | critical: false",
                "enabled: false | enabled: true",
                "enabled: true | enabled: false"
            })
    void refusesToGuessWhichOfTwoSwitchesCounts(String beside, String inside) {
        assertThat(problems("{policy: open_gate, " + beside + ", config: {" + inside + "}}"))
                .singleElement()
                .asString()
                .contains(" contradicts '" + beside.substring(0, beside.indexOf(':')) + "' beside 'config': keep one");
    }

    @Test
    void saysOfABrokenSwitchNoMoreThanThat() {
        assertThat(problems("{policy: open_gate, priority: x, config: {priority: 5}}"))
                .hasSize(1);
        assertThat(problems("{policy: open_gate, enabled: true, config: {enabled: maybe}}"))
                .hasSize(1);
    }

    /** A mistake must not cost a policy: not even one that may fail. */
    @Test
    void refusesAMistakeInAPolicyThatIsNotCritical() {
        assertThat(problems("{policy: tool_allowlist, critical: false, config: {tool: [x]}}"))
                .hasSize(1);
        assertThat(problems("{policy: rate_limit, critical: false}")).hasSize(1);
        assertThat(problems("{policy: firewall, critical: false}")).hasSize(1);
    }

    @Test
    void takesNothingForGrantedInAnEntryThatIsSwitchedOff() {
        String yaml =
                file("{policy: rate_limit, enabled: false, config: {per_second: -1, brst: 2}}, {policy: open_gate}");
        assertThat(Loading.in(folder).warnings(yaml)).hasSize(2);
        assertThat(Loading.in(folder).warnings(file("{policy: rate_limit, enabled: false}")))
                .isEmpty();
        assertThat(Loading.in(folder).warnings(file("{policy: rate_limit, config: {enabled: false}}")))
                .isEmpty();
        assertThat(problems("{policy: rate_limit, enabled: false, cofig: {}}")).hasSize(1);
        assertThat(problems("{policy: rate_limt, enabled: false}")).hasSize(1);
        assertThat(problems("{policy: rate_limit, enabled: false, config: []}")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mode: allowlist", "tools: [a]"})
    void knowsAnOptionThatStandsOneLevelTooHigh(String option) {
        assertThat(problems("{policy: tool_allowlist, " + option + "}"))
                .singleElement()
                .asString()
                .endsWith(" is not a known key: put it under 'config:'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "~", "5", "true", "[]", "open_gate", "{}", "[[]]"})
    void refusesWhatIsNoEntry(String item) {
        assertThat(problems(item.isEmpty() ? "''" : item)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "open_gate, ''",
        "open-gate, did you mean 'open_gate'?",
        "opengate, did you mean 'open_gate'?",
        "file_auditing, move the entry to plugins.auditing",
        "call_trace, move the entry to plugins.middleware",
        "firewall, write one of tool_allowlist"
    })
    void helpsToFindThePlugin(String name, String advice) {
        if (advice.isEmpty()) {
            assertThat(entry("{policy: " + name + "}").type().name()).isEqualTo(name);
        } else {
            assertThat(problems("{policy: " + name + "}"))
                    .singleElement()
                    .asString()
                    .contains(advice);
        }
    }

    private PluginEntry entry(String entry) {
        return Loading.in(folder).valid(file(entry)).plugins().security().get(0);
    }

    private List<String> problems(String entry) {
        return Loading.in(folder).problems(file(entry));
    }

    private static String file(String entries) {
        return "server: {command: x}\nplugins: {security: [" + entries + "]}\n";
    }
}
