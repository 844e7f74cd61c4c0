package io.watchgate.security.allowlist;

import static io.watchgate.security.allowlist.Frames.answer;
import static io.watchgate.security.allowlist.Frames.answerTo;
import static io.watchgate.security.allowlist.Frames.frame;
import static io.watchgate.security.allowlist.Frames.policy;
import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolListsTest {

    private static final String FIVE_TOOLS = "{\"tools\":[{\"name\":\"read_file\"},{\"name\":\"delete_file\"},"
            + "{\"name\":\"write_file\"},{\"name\":\"execute_command\"},{\"name\":\"list_dir\"}]}";

    @Test
    void onlyListedToolsStayAndTheAuditSaysWhatWent() {
        Verdict.Rewrite rewrite = (Verdict.Rewrite)
                policy(Mode.ALLOWLIST, "read_file", "write_file").judge(answer(FIVE_TOOLS), answerTo("tools/list"));

        assertThat(rewrite.frame().toWire())
                .hasToString("{\"jsonrpc\":\"2.0\",\"id\":123,\"result\":"
                        + "{\"tools\":[{\"name\":\"read_file\"},{\"name\":\"write_file\"}]}}");
        Finding finding = rewrite.findings().get(0);
        assertThat(finding.rule()).isEqualTo("tool_allowlist.filtered");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message())
                .isEqualTo("Tool access control filtered tools/list response: original=5 tools, filtered=2 tools,"
                        + " removed=['delete_file', 'execute_command', 'list_dir'],"
                        + " allowed=['read_file', 'write_file'], mode=allowlist, request_id=123");
    }

    @Test
    void theDetailsSayTheSameToMachines() {
        Verdict verdict = policy(Mode.BLOCKLIST, "delete_*", "exec*").judge(answer(FIVE_TOOLS), answerTo("tools/list"));

        assertThat(verdict.findings().get(0).details())
                .containsExactly(
                        entry("original", 5),
                        entry("filtered", 3),
                        entry("removed", List.of("delete_file", "execute_command")),
                        entry("allowed", List.of("read_file", "write_file", "list_dir")),
                        entry("mode", "blocklist"),
                        entry("request_id", 123L));
    }

    @Test
    void everyByteThatIsNotTakenAwayStays() {
        String before = "{ \"jsonrpc\":\"2.0\",\"id\":123 ,\"result\" : {\"_meta\":{\"n\":1.50e+2},\t \"tools\":";
        String kept = "{ \"title\" :\"\\u00e9\\/\", \"name\" : \"a\", \"inputSchema\":{\"maximum\":1e400 } }";
        String after = " , \"nextCursor\":\"p\\u0061ge 2\" } , \"x\":[ ]}";

        Verdict.Rewrite rewrite = (Verdict.Rewrite) policy(Mode.ALLOWLIST, "a")
                .judge(frame(before + "[ {\"name\":\"b\"} , " + kept + " ]" + after), answerTo("tools/list"));

        assertThat(rewrite.frame().toWire()).hasToString(before + "[" + kept + "]" + after);
    }

    @Test
    void aListWithNothingToHidePassesAsItCameAndIsRecordedStill() {
        Frame list = answer("{\"tools\":[ {\"name\":\"a\"} ]}");

        Verdict verdict = policy(Mode.ALLOWLIST, "a").judge(list, answerTo("tools/list"));

        assertThat(verdict).isInstanceOf(Verdict.Pass.class);
        assertThat(verdict.findings().get(0).message())
                .isEqualTo("Tool access control filtered tools/list response: original=1 tools, filtered=1 tools,"
                        + " removed=[], allowed=['a'], mode=allowlist, request_id=123");
    }

    @Test
    void anEmptyAllowlistLeavesAnEmptyList() {
        Verdict.Rewrite rewrite =
                (Verdict.Rewrite) policy(Mode.ALLOWLIST).judge(answer(FIVE_TOOLS), answerTo("tools/list"));

        assertThat(rewrite.frame().toWire()).hasToString("{\"jsonrpc\":\"2.0\",\"id\":123,\"result\":{\"tools\":[]}}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":\"a\"} | (no name)",
                "{\"name\":7} | (no name)",
                "{\"Name\":\"a\"} | (no name)",
                "\"a\" | (no name)",
                "[\"name\",\"a\"] | (no name)",
                "null | (no name)",
                "{\"name\":\"a\",\"Name\":\"b\"} | (ambiguous name)",
                "{\"NAME\":\"b\",\"name\":\"a\"} | (ambiguous name)",
            })
    void anEntryWhoseNameIsInDoubtIsRemoved(String entry, String shown) {
        Frame list = answer("{\"tools\":[" + entry + "]}");

        for (ToolAllowlist policy : List.of(policy(Mode.ALLOWLIST, "a"), policy(Mode.BLOCKLIST, "z"))) {
            Verdict.Rewrite rewrite = (Verdict.Rewrite) policy.judge(list, answerTo("tools/list"));

            assertThat(rewrite.frame().toWire().toString()).contains("\"tools\":[]");
            assertThat(rewrite.findings().get(0).details()).containsEntry("removed", List.of(shown));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIVE_TOOLS,
                "{\"tools\":[{\"Name\":\"x\"},7]}",
                "{\"tools\":7}",
                "{\"tools\":[],\"Tools\":[]}",
            })
    void whereAllToolsAreAllowedNothingIsTouched(String result) {
        assertThat(policy(Mode.ALLOW_ALL, "a").judge(answer(result), answerTo("tools/list")))
                .isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"tools\":{\"0\":{\"name\":\"x\"}}}", "{\"tools\":null}", "{\"tools\":\"x\"}"})
    void anAnswerThatHoldsNoListOfToolsIsNotPassedOn(String result) {
        assertInvalid(result, "'tools' is not a list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tools", "TOOLS", "tool\u017f"})
    void aSecondListUnderALookAlikeNameIsNotPassedOn(String lookalike) {
        assertInvalid(
                "{\"tools\":[],\"" + lookalike + "\":[{\"name\":\"x\"}]}",
                "a member differs from 'tools' or 'nextCursor' only by letter case");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void whatIsNoListOfToolsIsLeftAlone(Mode mode) {
        ToolAllowlist policy = policy(mode, "a");
        Frame failure = frame("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,\"message\":\"no\"}}");

        assertThat(policy.judge(failure, answerTo("tools/list"))).isEqualTo(Verdict.PASS);
        assertThat(policy.judge(answer("{\"resultType\":\"input_required\"}"), answerTo("tools/list")))
                .isEqualTo(Verdict.PASS);
        assertThat(policy.judge(answer(FIVE_TOOLS), answerTo("prompts/list"))).isEqualTo(Verdict.PASS);
        assertThat(policy.judge(answer(FIVE_TOOLS), Frames.toServer())).isEqualTo(Verdict.PASS);
    }

    @Test
    void aLongListIsNamedInPartAndFilteredWhole() {
        String tools = IntStream.range(0, 2_000)
                .mapToObj(i -> "{\"name\":\"" + (i % 2 == 0 ? "keep" : "drop") + i + "\"}")
                .collect(joining(",", "{\"tools\":[", "]}"));

        Verdict.Rewrite rewrite =
                (Verdict.Rewrite) policy(Mode.ALLOWLIST, "keep*").judge(answer(tools), answerTo("tools/list"));

        String wire = rewrite.frame().toWire().toString();
        assertThat(wire).contains("\"keep1998\"").doesNotContain("drop");
        Finding finding = rewrite.findings().get(0);
        assertThat(finding.message())
                .contains("original=2000 tools, filtered=1000 tools")
                .contains("'drop99', and 950 more], allowed=['keep0', ");
        assertThat((List<?>) finding.details().get("allowed"))
                .hasSize(51)
                .last()
                .isEqualTo("and 950 more");
    }

    @Test
    void aHostileNameCannotForgeTheLineItStandsIn() {
        Frame list = answer("{\"tools\":[{\"name\":\"x'], allowed=['delete_file\\u001b[1A\\n\\u202e\"}]}");

        Verdict verdict = policy(Mode.ALLOWLIST).judge(list, answerTo("tools/list"));

        assertThat(verdict.findings().get(0).message())
                .contains("removed=['x\\u0027], allowed=[\\u0027delete_file\\u001b[1A\\u000a\\u202e'], allowed=[],");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "123, 123",
                "\"123\", 123",
                "\"a\\nb\", a\\u000ab",
                "99999999999999999999, 99999999999999999999",
            })
    void theRequestIsNamedByItsId(String id, String shown) {
        Frame list = frame("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{\"tools\":[]}}");

        Verdict verdict = policy(Mode.ALLOWLIST).judge(list, answerTo("tools/list"));

        assertThat(verdict.findings().get(0).message()).endsWith("request_id=" + shown);
    }

    @Test
    void aTextIdStaysTextInTheDetails() {
        Frame list = frame("{\"jsonrpc\":\"2.0\",\"id\":\"123\",\"result\":{\"tools\":[]}}");

        Verdict verdict = policy(Mode.ALLOWLIST).judge(list, answerTo("tools/list"));

        assertThat(verdict.findings().get(0).details()).containsEntry("request_id", "123");
    }

    private static void assertInvalid(String result, String what) {
        Verdict verdict = policy(Mode.ALLOWLIST, "x").judge(answer(result), answerTo("tools/list"));

        assertThat(verdict)
                .isEqualTo(Verdict.reject(
                        Reason.INVALID_ANSWER,
                        "The answer to tools/list is not valid: " + what,
                        new Finding("tool_allowlist.unclear", Severity.WARN, "Tool list blocked: " + what)));
    }
}
