package io.watchgate.audit.file;

import static io.watchgate.audit.file.Records.answer;
import static io.watchgate.audit.file.Records.call;
import static io.watchgate.audit.file.Records.misplaced;
import static io.watchgate.audit.file.Records.refused;
import static io.watchgate.audit.file.Records.toClient;
import static io.watchgate.audit.file.Records.toServer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.RpcError;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Step;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLinesFormatTest {

    private static final String TO_SERVER = "{\"time\":\"2026-11-22T15:39:00.125678Z\",\"decision\":\"d7\","
            + "\"session\":\"s1\",\"server\":\"files\",\"direction\":\"to_server\",";
    private static final String TO_CLIENT = TO_SERVER.replace("to_server", "to_client");
    private static final String NOTHING_FOUND = ",\"findings\":[],\"trail\":[]}";

    private final JsonLinesFormat format = new JsonLinesFormat();

    @ParameterizedTest(name = "{1}")
    @MethodSource({"calls", "answers", "noFrames"})
    void aRecordIsOneObject(Records record, String json) {
        assertThat(Records.written(format, record.record())).isEqualTo(json);
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                arguments(
                        call("read_file"),
                        TO_SERVER + "\"kind\":\"request\",\"method\":\"tools/call\",\"subject\":\"read_file\",\"id\":7,"
                                + "\"outcome\":\"passed\",\"bytes\":107" + NOTHING_FOUND),
                arguments(
                        toServer("{\"jsonrpc\":\"2.0\",\"id\":\"7\",\"method\":\"resources/read\","
                                        + "\"params\":{\"uri\":\"file:///a\"}}")
                                .rejected(Reason.BLOCKED),
                        TO_SERVER + "\"kind\":\"request\",\"method\":\"resources/read\",\"subject\":\"file:///a\","
                                + "\"id\":\"7\",\"outcome\":\"rejected\",\"reason\":\"blocked\",\"bytes\":81"
                                + NOTHING_FOUND),
                arguments(
                        toClient("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\"}"),
                        TO_CLIENT + "\"kind\":\"notification\",\"method\":\"notifications/progress\","
                                + "\"outcome\":\"passed\",\"bytes\":51" + NOTHING_FOUND));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(
                        answer("\"result\":{\"tools\":[{},{}]}").answering("tools/list", ""),
                        TO_CLIENT + "\"kind\":\"response\",\"method\":\"tools/list\",\"id\":7,\"outcome\":\"passed\","
                                + "\"bytes\":51,\"items\":2,\"duration_us\":3456" + NOTHING_FOUND),
                arguments(
                        answer("\"error\":{\"code\":-32602,\"message\":\"the token is 4711\"}")
                                .answering("tools/call", "read_file"),
                        TO_CLIENT + "\"kind\":\"response\",\"method\":\"tools/call\",\"subject\":\"read_file\","
                                + "\"id\":7,\"outcome\":\"passed\",\"error_code\":-32602,\"bytes\":78,"
                                + "\"duration_us\":3456" + NOTHING_FOUND));
    }

    static Stream<Arguments> noFrames() {
        RpcError error = new RpcError(RpcError.PARSE_ERROR, "Parse error: duplicate member at byte 3");
        return Stream.of(
                arguments(
                        refused(Direction.TO_SERVER, error, Optional.of(FrameId.of("x")), 123),
                        TO_SERVER + "\"kind\":\"refused\",\"id\":\"x\",\"outcome\":\"refused\",\"error_code\":-32700,"
                                + "\"bytes\":123,\"why\":\"Parse error: duplicate member at byte 3\"" + NOTHING_FOUND),
                arguments(
                        misplaced(
                                Direction.TO_CLIENT,
                                "{\"jsonrpc\":\"2.0\",\"id\":12345678901234567890,\"result\":{}}",
                                "nobody asked for it"),
                        TO_CLIENT + "\"kind\":\"misplaced\",\"id\":12345678901234567890,\"outcome\":\"refused\","
                                + "\"bytes\":55,\"why\":\"nobody asked for it\"" + NOTHING_FOUND));
    }

    @Test
    void findingsAndStepsAreThereWithTheirDetails() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("original", 5);
        details.put("size", 5_000_000_000L);
        details.put("mode", "allowlist");
        details.put("removed", List.of("a", "b"));
        JsonText record = read(call("x")
                .with(
                        new Finding("t.filtered", Severity.INFO, "filtered", details),
                        new Finding("t.blocked", Severity.WARN, "blocked"))
                .through(new Step("tool_allowlist", Outcome.REJECTED, 12_345), new Step("other", Outcome.FAILED, 999)));

        assertThat(record.member("findings"))
                .hasToString("Optional[[{\"rule\":\"t.filtered\",\"severity\":\"info\",\"message\":\"filtered\","
                        + "\"details\":{\"original\":5,\"size\":5000000000,\"mode\":\"allowlist\","
                        + "\"removed\":[\"a\",\"b\"]}},"
                        + "{\"rule\":\"t.blocked\",\"severity\":\"warn\",\"message\":\"blocked\"}]]");
        assertThat(record.member("trail"))
                .hasToString("Optional[[{\"plugin\":\"tool_allowlist\",\"outcome\":\"rejected\",\"us\":12},"
                        + "{\"plugin\":\"other\",\"outcome\":\"failed\",\"us\":0}]]");
    }

    @Test
    void whateverAServerSendsTheLineIsOneAndValid() {
        String hostile = "\\u0000\\n\\r\\u2028\\u2029\\u0085\\u001b[2J\\\"}\\\\\\u202e\\ud83d\\ude00\\u00a0\\u200b";

        String line = Records.written(format, call(hostile).record());

        assertThat(line.lines()).hasSize(1);
        assertThat(line).doesNotContain("\u001b", "\u0085", "\u2028");
        assertThat(JsonText.of(line).member("subject").flatMap(JsonText::text))
                .contains("\0\n\r\u2028\u2029\u0085\u001b[2J\"}\\\u202e😀\u00a0\u200b");
    }

    @Test
    void aLoneSurrogateInAFindingDoesNotSpoilTheLine() {
        Finding finding = new Finding("t.x", Severity.INFO, "a\ud800", Map.of("k", "\udc00", "l", List.of("\ud83d")));

        JsonText record = read(call("x").with(finding));

        assertThat(record.toString()).contains("\"message\":\"a\\ufffd\"");
    }

    @Test
    void whatIsLongIsCutAndWhatIsManyIsCounted() {
        Finding[] flood = Collections.nCopies(100, new Finding("t.x", Severity.INFO, "m".repeat(100_000)))
                .toArray(Finding[]::new);

        JsonText record = read(call("n".repeat(100_000)).with(flood));

        assertThat(record.member("subject").flatMap(JsonText::text)).contains("n".repeat(1024) + "...");
        assertThat(record.member("findings").orElseThrow().elements())
                .hasSize(64)
                .allSatisfy(finding -> assertThat(finding.member("message").flatMap(JsonText::text))
                        .contains("m".repeat(16 << 10) + "..."));
        assertThat(record.member("findings_left_out")).hasToString("Optional[36]");
    }

    @Test
    void theTimeHasSixDigitsAlways() {
        JsonText record = read(call("x").at(Instant.parse("2026-01-02T03:04:05.000007999Z")));

        assertThat(record.member("time").flatMap(JsonText::text)).contains("2026-01-02T03:04:05.000007Z");
    }

    @Test
    void bodiesAndMessagesOfServersStayOut() {
        Stream.concat(calls(), answers())
                .map(arguments -> (Records) arguments.get()[0])
                .forEach(record ->
                        assertThat(read(record).toString()).doesNotContain("secret", "4711", "arguments", "content"));
    }

    private JsonText read(Records record) {
        return JsonText.of(Records.written(format, record.record()));
    }
}
