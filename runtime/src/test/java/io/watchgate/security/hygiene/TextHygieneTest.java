package io.watchgate.security.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.spi.Finding;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextHygieneTest {

    private final Judged judged = Judged.byDefault();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\",\"arguments\":{\"a\":\"b\\n\\tc\\r\"}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"text\":\"caf\\u00e9 \\u4eca👨\u200D👩\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":\"\u200B\",\"result\":{}}"
            })
    void whatHidesNothingPassesWithoutARecord(String frame) {
        assertThat(judged.judge(frame)).isSameAs(Verdict.PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\",\"arguments\":{\"a\":[{\"b\":\"X\"}]}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\",\"arguments\":{\"X\":1.50}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"unknown/method\",\"params\":[\"X\"]}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"info\",\"data\":\"X\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":\"é\",\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"X\"}],\"structuredContent\":{\"t\":\"X\"}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"instructions\":\"X\",  \"_meta\":{\"x\":\"caf\\u00e9 \\/\"}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[{\"name\":\"t\",\"description\":\"X\"}]}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-1,\"message\":\"X\",\"data\":{\"d\":\"X\"}}}"
            })
    void cleansEveryPartOfEveryFrameAndChangesNothingElse(String frame) {
        for (String hidden : new String[] {"\u200B", "\\u200b", "\\u001b[31m", "\u202E", "\\u0000", "\u007F", "\\b"}) {
            assertThat(judged.rewritten(frame.replace("X", "a" + hidden + "b"))).isEqualTo(frame.replace("X", "ab"));
        }
    }

    @Test
    void writesWhatWasThereWhenAsked() {
        judged.all(Treatment.SHOW);

        assertThat(judged.rewritten(call("\"a\":\"x\\u202ey" + Texts.tags("hi \"") + "\"")))
                .isEqualTo(call("\"a\":\"x<U+202E>y[tags: hi \\\"]\""));
    }

    @Test
    void saysForEachPlaceAndKindHowMuchItFoundAndQuotesNothing() {
        Verdict verdict = judged.judge(call("\"a\":\"x\u200By\u200Bz\u202E\",\"b/c\":[1,\"\\u001b[1m!\"]"));

        assertThat(verdict.findings())
                .containsExactly(
                        finding("invisible", "2 invisible at /params/arguments/a", "/params/arguments/a", 2),
                        finding("bidi", "1 bidi at /params/arguments/a", "/params/arguments/a", 1),
                        finding("ansi", "1 ansi at /params/arguments/b~1c/1", "/params/arguments/b~1c/1", 1));
    }

    private static Finding finding(String rule, String said, String place, int count) {
        return new Finding(
                "text_hygiene." + rule,
                Severity.WARN,
                "Hidden characters stripped: " + said,
                Map.of("place", place, "action", "stripped", "count", count));
    }

    @Test
    void aPlaceShowsTheVisiblePartOfANameOnly() {
        Verdict verdict = judged.judge(call("\"a" + Texts.tags("secret") + "b\":{\"c\":\"\u200B\"}"));

        assertThat(verdict.findings())
                .extracting(finding -> finding.details().get("place"))
                .containsExactly("/params/arguments/ab", "/params/arguments/ab/c");
    }

    @Test
    void namesSoManyPlacesAndCountsTheOthers() {
        Verdict verdict = judged.judge(call("\"a\":[" + "\"\u200B\",".repeat(80) + "0]"));

        assertThat(verdict.findings()).hasSize(51);
        assertThat(verdict.findings().get(50).message()).isEqualTo("Hidden characters found in 30 more texts");
    }

    @Test
    void aLongPlaceIsCutOff() {
        Verdict verdict = judged.judge(call("\"" + "n".repeat(150) + "\":{\"" + "m".repeat(150) + "\":\"\u200B\"}"));

        assertThat((String) verdict.findings().get(0).details().get("place")).hasSize(200);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void blocksTheKindThatIsToBeBlockedAndSaysNothingOfIt(Kind kind) {
        judged.doing(kind, Treatment.BLOCK);
        Map<Kind, String> hidden = Map.of(
                Kind.ANSI, "\\u001b[1m",
                Kind.CONTROL, "\\u0000",
                Kind.INVISIBLE, "\u200B",
                Kind.TAGS, Texts.tags("x"),
                Kind.BIDI, "\u202E");

        hidden.forEach((other, text) -> {
            Verdict verdict = judged.judge(call("\"a\":\"" + text + "\""));
            if (other == kind) {
                assertThat(verdict).isEqualTo(blocked(verdict));
                assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("text_hygiene." + kind.word());
                assertThat(verdict.findings().get(0).details()).containsEntry("action", "blocked");
            } else {
                assertThat(verdict).isInstanceOf(Verdict.Rewrite.class);
            }
        });
    }

    @Test
    void recordsWhatPasses() {
        judged.all(Treatment.PASS);

        Verdict verdict = judged.judge(call("\"a\":\"x\u200By\""));

        assertThat(verdict).isInstanceOf(Verdict.Pass.class);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.details()).containsEntry("action", "passed");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"method\":\"tools/call\",\"params\":{\"name\":\"read\u200B_file\",\"arguments\":{}}",
                "\"method\":\"tools/call\",\"params\":{\"name\":\"t\\u0000\"}",
                "\"method\":\"prompts/get\",\"params\":{\"name\":\"t\u202E\"}",
                "\"method\":\"resources/read\",\"params\":{\"uri\":\"file:///a\u00ADb\"}",
                "\"method\":\"tools/call\",\"params\":{\"na\u200Bme\":\"t\"}",
                "\"method\":\"tools/call\",\"params\":{\"name\":\"t\",\"Na\u200Bme\":\"t\"}",
                "\"method\":\"tools/call\",\"params\":{\"name\":\"t\",\"na\u200Bme\":\"u\"}",
                "\"method\":\"x/y\",\"params\":{\"a\":1,\"a\u200B\":2}"
            })
    void rejectsWhereACallWouldBecomeAnotherOneOrTwoNamesOne(String call) {
        Verdict verdict = judged.judge("{\"jsonrpc\":\"2.0\",\"id\":1," + call + "}");

        assertThat(verdict).isEqualTo(blocked(verdict));
        assertThat(verdict.findings()).isNotEmpty();
    }

    @Test
    void leavesWhatACallIsAboutAloneWhenItMay() {
        judged.all(Treatment.PASS);

        assertThat(judged.judge(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\u200B\"}}"))
                .isInstanceOf(Verdict.Pass.class);
    }

    @Test
    void aNotificationIsNoDifferent() {
        assertThat(judged.rewritten("{\"jsonrpc\":\"2.0\",\"method\":\"n\",\"params\":{\"a\":\"\u2060\"}}"))
                .isEqualTo("{\"jsonrpc\":\"2.0\",\"method\":\"n\",\"params\":{\"a\":\"\"}}");
    }

    private static Verdict blocked(Verdict verdict) {
        return new Verdict.Reject(Reason.BLOCKED, "Blocked by policy: hidden characters found", verdict.findings());
    }

    private static String call(String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\",\"arguments\":{"
                + arguments + "}}}";
    }
}
