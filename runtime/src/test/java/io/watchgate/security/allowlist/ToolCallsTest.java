package io.watchgate.security.allowlist;

import static io.watchgate.security.allowlist.Frames.call;
import static io.watchgate.security.allowlist.Frames.callOf;
import static io.watchgate.security.allowlist.Frames.frame;
import static io.watchgate.security.allowlist.Frames.policy;
import static io.watchgate.security.allowlist.Frames.toServer;
import static io.watchgate.security.allowlist.Frames.toServerStateless;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolCallsTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ALLOWLIST, read_file, Tool allowed: read_file (allowlist match)",
        "ALLOWLIST, git.log, Tool allowed: git.log (allowlist match)",
        "BLOCKLIST, send_mail, Tool allowed: send_mail (not in blocklist)",
        "ALLOW_ALL, send_mail, Tool allowed: send_mail (allow_all)",
        "ALLOW_ALL, read_file, Tool allowed: read_file (allow_all)",
    })
    void anAllowedCallPassesAndSaysWhy(Mode mode, String tool, String message) {
        Verdict verdict = policy(mode, "read_file", "git.*").judge(callOf(tool), toServer());

        assertThat(verdict).isEqualTo(Verdict.pass(new Finding("tool_allowlist.allowed", Severity.INFO, message)));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ALLOWLIST, system_exec, Tool blocked: system_exec (not in allowlist)",
        "ALLOWLIST, Read_file, Tool blocked: Read_file (not in allowlist)",
        "ALLOWLIST, '', Tool blocked:  (not in allowlist)",
        "BLOCKLIST, read_file, Tool blocked: read_file (blocklist match)",
        "BLOCKLIST, git.push, Tool blocked: git.push (blocklist match)",
    })
    void aBlockedCallLooksLikeOneOfAnUnknownTool(Mode mode, String tool, String message) {
        Verdict verdict = policy(mode, "read_file", "git.*").judge(callOf(tool), toServer());

        assertThat(verdict)
                .isEqualTo(Verdict.reject(
                        Reason.UNKNOWN_TOOL,
                        "Unknown tool: " + tool,
                        new Finding("tool_allowlist.blocked", Severity.WARN, message)));
    }

    @Test
    void anEmptyAllowlistHidesEverythingAndAnEmptyBlocklistNothing() {
        assertThat(policy(Mode.ALLOWLIST).judge(callOf("a"), toServer())).isInstanceOf(Verdict.Reject.class);
        assertThat(policy(Mode.BLOCKLIST).judge(callOf("a"), toServer())).isInstanceOf(Verdict.Pass.class);
    }

    @Test
    void aBlockedCallMayBeAnsweredAsAResultAndIsABlockedOneInTheAuditStill() {
        ToolAllowlist policy = new ToolAllowlist(new ToolAllowlist.Config(Mode.ALLOWLIST, List.of(), OnBlock.RESULT));

        Verdict.Answer answer = (Verdict.Answer) policy.judge(callOf("system_exec"), toServer());

        assertThat(answer.result())
                .hasToString("{\"content\":[{\"type\":\"text\",\"text\":\"Unknown tool: system_exec\"}],"
                        + "\"isError\":true}");
        assertThat(answer.findings())
                .containsExactly(new Finding(
                        "tool_allowlist.blocked", Severity.WARN, "Tool blocked: system_exec (not in allowlist)"));
    }

    @Test
    void aResultForAStatelessClientSaysThatItIsComplete() {
        ToolAllowlist policy =
                new ToolAllowlist(new ToolAllowlist.Config(Mode.BLOCKLIST, List.of("*"), OnBlock.RESULT));

        Verdict.Answer answer = (Verdict.Answer) policy.judge(callOf("x"), toServerStateless());

        assertThat(answer.result())
                .hasToString("{\"resultType\":\"complete\","
                        + "\"content\":[{\"type\":\"text\",\"text\":\"Unknown tool: x\"}],\"isError\":true}");
    }

    @Test
    void aTaskOfATaskAugmentedCallIsJudgedAsTheCallItIs() {
        Frame task = call("{\"name\":\"system_exec\",\"arguments\":{},\"task\":{\"ttl\":60000}}");

        assertThat(policy(Mode.BLOCKLIST, "system_exec").judge(task, toServer()))
                .isInstanceOf(Verdict.Reject.class);
    }

    @Test
    void aNameIsReadThroughItsEscapes() {
        Frame disguised = call("{\"n\\u0061me\":\"system\\u005fexec\"}");

        assertThat(policy(Mode.BLOCKLIST, "system_exec").judge(disguised, toServer()))
                .isInstanceOf(Verdict.Reject.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"name\":null}", "{\"name\":7}", "{\"name\":[\"read_file\"]}", "[\"read_file\"]", "null"
            })
    void aCallThatNamesNoToolByTextIsRefused(String params) {
        for (Mode mode : List.of(Mode.ALLOWLIST, Mode.BLOCKLIST)) {
            assertRefused(
                    policy(mode, "read_file").judge(call(params), toServer()),
                    Reason.INVALID_PARAMS,
                    "tools/call needs the name of a tool");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", "NAME", "Arguments"})
    void aCallThatTwoReadersCouldReadDifferentlyIsRefused(String lookalike) {
        Frame call = call("{\"name\":\"read_file\",\"" + lookalike + "\":\"system_exec\"}");

        Verdict verdict = policy(Mode.ALLOWLIST, "read_file").judge(call, toServer());

        assertRefused(
                verdict,
                Reason.INVALID_PARAMS,
                "tools/call has a member that differs from '" + lookalike.toLowerCase(Locale.ROOT)
                        + "' only by letter case");
    }

    @Test
    void aCallWithoutAnIdIsRefusedSinceSomeServersWouldRunIt() {
        Frame call = frame("{\"jsonrpc\":\"2.0\",\"method\":\"tools/call\",\"params\":{\"name\":\"read_file\"}}");

        Verdict verdict = policy(Mode.ALLOWLIST, "read_file").judge(call, toServer());

        assertRefused(verdict, Reason.INVALID_REQUEST, "tools/call needs an id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":7}", "{\"Name\":\"read_file\"}"})
    void whereAllToolsAreAllowedTheServerJudgesACallWithoutAName(String params) {
        assertThat(policy(Mode.ALLOW_ALL).judge(call(params), toServer())).isEqualTo(Verdict.PASS);
    }

    @Test
    void whereAllToolsAreAllowedTheServerJudgesACallWithoutAnId() {
        Frame call = frame("{\"jsonrpc\":\"2.0\",\"method\":\"tools/call\",\"params\":{\"name\":\"x\"}}");

        assertThat(policy(Mode.ALLOW_ALL).judge(call, toServer())).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void framesThatCallNoToolPassWithoutAWord(Mode mode) {
        ToolAllowlist policy = policy(mode, "x");

        for (String method : List.of("initialize", "tools/list", "prompts/get", "tools/call/x", "Tools/Call")) {
            String head = "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":{\"name\":\"y\"}";
            assertThat(policy.judge(frame(head + ",\"id\":1}"), toServer())).isEqualTo(Verdict.PASS);
            assertThat(policy.judge(frame(head + "}"), toServer())).isEqualTo(Verdict.PASS);
        }
    }

    @Test
    void aHostileNameComesOutHarmlessOnEverySide() {
        Verdict.Reject reject =
                (Verdict.Reject) policy(Mode.ALLOWLIST).judge(callOf("a\\u001b[2J\\nb\\u202e"), toServer());

        assertThat(reject.message()).isEqualTo("Unknown tool: a\\u001b[2J\\u000ab\\u202e");
        assertThat(reject.findings().get(0).message())
                .isEqualTo("Tool blocked: a\\u001b[2J\\u000ab\\u202e (not in allowlist)");
    }

    private static void assertRefused(Verdict verdict, Reason reason, String message) {
        assertThat(verdict)
                .isEqualTo(Verdict.reject(
                        reason,
                        message,
                        new Finding("tool_allowlist.unclear", Severity.WARN, "Tool blocked: " + message)));
    }
}
