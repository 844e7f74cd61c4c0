package io.watchgate.scenario;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.scenario.inprocess.InProcess;
import org.junit.jupiter.api.Test;

/** A scenario that does not hold fails, and says how. */
class ScenarioRunTest {

    private static final String PING =
            "title: A ping\nwhen:\n  - client: '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}'\n";
    private static final String ANSWER = "  - server: '{\"jsonrpc\":\"2.0\",\"id\":${a},\"result\":{}}'\n";
    private static final String HEARD_BY_SERVER =
            "then:\n  server: ['{\"jsonrpc\":\"2.0\",\"id\":${a},\"method\":\"ping\"}']\n";

    @Test
    void whenALineIsAnotherOne() {
        assertFails(
                PING + ANSWER + HEARD_BY_SERVER + "  client: ['{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}']\n",
                "client 1 should be");
    }

    @Test
    void whenALineIsTooMuch() {
        assertFails(PING + ANSWER + HEARD_BY_SERVER, "unexpected by or from client");
    }

    @Test
    void whenAnAuditRecordIsTooMuch() {
        assertFails(
                PING + ANSWER + HEARD_BY_SERVER + "  client: ['{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}']\n"
                        + "  audit: [{method: ping}]\n",
                "unexpected by or from audit");
    }

    @Test
    void whenAnAuditRecordSaysSomethingElse() {
        assertFails(
                PING + ANSWER + HEARD_BY_SERVER + "  client: ['{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}']\n"
                        + "  audit: [{method: pong}, {}]\n",
                "audit 1 should be");
    }

    @Test
    void whenAPlaceholderIsNeverHeard() {
        assertFails(PING + ANSWER + "then: {}\n", "${a} is used in 'when' but never heard");
    }

    private static void assertFails(String yaml, String how) {
        Scenario scenario = ScenarioFile.parse("a", yaml);
        assertThatThrownBy(() -> new ScenarioRun(scenario).with(new InProcess()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(how);
    }
}
