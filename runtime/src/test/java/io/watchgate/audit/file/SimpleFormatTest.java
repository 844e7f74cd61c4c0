package io.watchgate.audit.file;

import static io.watchgate.audit.file.Records.answer;
import static io.watchgate.audit.file.Records.call;
import static io.watchgate.audit.file.Records.misplaced;
import static io.watchgate.audit.file.Records.refused;
import static io.watchgate.audit.file.Records.toClient;
import static io.watchgate.audit.file.Records.toServer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.watchgate.jsonrpc.RpcError;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Step;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SimpleFormatTest {

    private static final String TIME = "2026-11-22 16:39:00,125 ";

    private final SimpleFormat format = new SimpleFormat(ZoneId.of("+01:00"));

    @ParameterizedTest(name = "{1}")
    @MethodSource({"frames", "answers", "decisions", "noFrames"})
    void aRecordReadsAsInTheFirstWatchgate(Records record, String lines) {
        String expected = TIME + lines.replace(" | ", "\n" + TIME);

        assertThat(Records.written(format, record.record())).isEqualTo(expected);
    }

    static Stream<Arguments> frames() {
        return Stream.of(
                arguments(
                        toServer("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}"),
                        "INFO [watchgate.proxy] MCP Request: tools/list from client"),
                arguments(
                        toClient("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"sampling/createMessage\"}"),
                        "INFO [watchgate.proxy] MCP Request: sampling/createMessage from server"),
                arguments(
                        toServer("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"),
                        "INFO [watchgate.proxy] MCP Notification: notifications/initialized from client"),
                arguments(
                        toClient("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\"}"),
                        "INFO [watchgate.proxy] MCP Notification: notifications/tools/list_changed from server"));
    }

    static Stream<Arguments> answers() {
        String twoItems = "[{\"name\":\"a\",\"uri\":\"a:\"},{\"name\":\"b\",\"uri\":\"b:\"}]";
        String success = "INFO [watchgate.proxy] MCP Response: success";
        return Stream.of(
                arguments(
                        answer("\"result\":{\"tools\":" + twoItems + "}").answering("tools/list", ""),
                        success + " (2 tools)"),
                arguments(answer("\"result\":{\"tools\":[]}").answering("tools/list", ""), success + " (0 tools)"),
                arguments(
                        answer("\"result\":{\"prompts\":" + twoItems + "}").answering("prompts/list", ""),
                        success + " (2 prompts)"),
                arguments(
                        answer("\"result\":{\"resources\":" + twoItems + "}").answering("resources/list", ""),
                        success + " (2 resources)"),
                arguments(
                        answer("\"result\":{\"resourceTemplates\":" + twoItems + "}")
                                .answering("resources/templates/list", ""),
                        success + " (2 resource templates)"),
                arguments(answer("\"result\":{\"content\":[]}").answering("tools/call", "x"), success),
                arguments(answer("\"result\":{\"tools\":7}").answering("tools/list", ""), success),
                arguments(
                        answer("\"error\":{\"code\":-32602,\"message\":\"the token is 4711\"}")
                                .answering("tools/call", "x"),
                        "INFO [watchgate.proxy] MCP Response: error -32602"),
                arguments(
                        toServer("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}").answering("roots/list", ""),
                        success + " from client"),
                arguments(
                        toServer("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-1,\"message\":\"no\"}}")
                                .answering("elicitation/create", ""),
                        "INFO [watchgate.proxy] MCP Response: error -1 from client"));
    }

    static Stream<Arguments> decisions() {
        String call = "INFO [watchgate.proxy] MCP Request: tools/call from client";
        Finding allowed = new Finding("x.y", Severity.INFO, "Tool allowed: file_read (allowlist match)");
        Finding blocked = new Finding("x.z", Severity.WARN, "Tool blocked: system_exec (blocklist match)");
        return Stream.of(
                arguments(
                        call("file_read").with(allowed),
                        call + " | INFO [watchgate.policy] Tool allowed: file_read (allowlist match)"),
                arguments(
                        call("system_exec").with(blocked).rejected(Reason.UNKNOWN_TOOL),
                        call + " | WARN [watchgate.policy] Tool blocked: system_exec (blocklist match)"
                                + " | WARN [watchgate.proxy] MCP Rejected: tools/call from client,"
                                + " reason=unknown_tool, decision=d7"),
                arguments(
                        call("system_exec").with(blocked).outcome(Outcome.ANSWERED),
                        call + " | WARN [watchgate.policy] Tool blocked: system_exec (blocklist match)"
                                + " | INFO [watchgate.proxy] MCP Answered: tools/call from client, decision=d7"),
                arguments(
                        answer("\"result\":{\"tools\":[]}")
                                .answering("tools/list", "")
                                .outcome(Outcome.REWRITTEN),
                        "INFO [watchgate.proxy] MCP Response: success (0 tools)"
                                + " | INFO [watchgate.proxy] MCP Rewritten: response to tools/list from server,"
                                + " decision=d7"),
                arguments(
                        answer("\"result\":{}").answering("tools/call", "x").rejected(Reason.BLOCKED),
                        "INFO [watchgate.proxy] MCP Response: success"
                                + " | WARN [watchgate.proxy] MCP Rejected: response to tools/call from server,"
                                + " reason=blocked, decision=d7"),
                arguments(
                        call("x")
                                .through(
                                        new Step("tool_allowlist", Outcome.PASSED, 5),
                                        new Step("rate_limit", Outcome.FAILED, 9))
                                .rejected(Reason.PLUGIN_FAILURE),
                        call + " | WARN [watchgate.policy] Plugin failed: rate_limit"
                                + " | WARN [watchgate.proxy] MCP Rejected: tools/call from client,"
                                + " reason=plugin_failure, decision=d7"));
    }

    static Stream<Arguments> noFrames() {
        RpcError parseError = new RpcError(RpcError.PARSE_ERROR, "Parse error: invalid UTF-8 at byte 12");
        return Stream.of(
                arguments(
                        refused(Direction.TO_CLIENT, parseError, Optional.empty(), 123),
                        "WARN [watchgate.proxy] MCP Refused: parse error: invalid UTF-8 at byte 12,"
                                + " 123 bytes from server, decision=d7"),
                arguments(
                        misplaced(
                                Direction.TO_CLIENT,
                                "{\"jsonrpc\":\"2.0\",\"id\":9,\"result\":{}}",
                                "nobody asked for it"),
                        "WARN [watchgate.proxy] MCP Misplaced: response from server: nobody asked for it, decision=d7"),
                arguments(
                        misplaced(
                                Direction.TO_SERVER,
                                "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"tools/list\"}",
                                "before the handshake"),
                        "WARN [watchgate.proxy] MCP Misplaced: tools/list from client: before the handshake,"
                                + " decision=d7"));
    }

    @Test
    void aHostileMethodStaysOnItsLine() {
        String method = "x from client\\n2026-01-01 00:00:00,000 INFO fake\\u001b[2K\\u202e";

        String line = Records.written(
                format,
                toServer("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\"}")
                        .record());

        assertThat(line)
                .isEqualTo(TIME + "INFO [watchgate.proxy] MCP Request: x from client\\u000a2026-01-01 00:00:00,000"
                        + " INFO fake\\u001b[2K\\u202e from client");
    }

    @Test
    void aHostileFindingStaysOnItsLineAndIsCut() {
        Finding finding = new Finding("x.y", Severity.INFO, "a\r\nb\u0085c\u2028" + "d".repeat(100_000));

        String lines = Records.written(format, call("x").with(finding).record());

        assertThat(lines.lines()).hasSize(2);
        assertThat(lines)
                .contains("] a\\u000d\\u000ab\\u0085c\\u2028ddd")
                .endsWith("ddd...")
                .hasSizeLessThan(20_000);
    }

    @Test
    void aFloodOfFindingsIsCounted() {
        Finding[] flood = Collections.nCopies(1_000, new Finding("x.y", Severity.INFO, "again"))
                .toArray(Finding[]::new);

        String lines = Records.written(format, call("x").with(flood).record());

        assertThat(lines.lines()).hasSize(1 + 64 + 1);
        assertThat(lines).endsWith("WARN [watchgate.policy] Findings left out: 936");
    }

    @Test
    void bodiesAndMessagesOfServersStayOut() {
        Stream.concat(answers(), decisions())
                .map(arguments -> (Records) arguments.get()[0])
                .forEach(record ->
                        assertThat(Records.written(format, record.record())).doesNotContain("secret", "4711"));
    }
}
