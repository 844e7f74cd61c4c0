package io.watchgate.security.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFilterTest {

    private final Judged judged = Judged.by(
            new WordDetector().with("hunter2", 0.9).with("maybe7", 0.3).with("token9", 0.8));

    @Test
    void whatHasNothingInItPasses() {
        assertThat(judged.judge(call("\"text\":\"nothing\""))).isSameAs(Verdict.PASS);
        assertThat(judged.judge("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}"))
                .isSameAs(Verdict.PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\",\"arguments\":{\"a\":[{\"b\":\"X\"}]}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"unknown/method\",\"params\":[\"X\"]}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{\"level\":\"info\",\"data\":\"X\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"X\"}],\"structuredContent\":{\"t\":\"X\"}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"instructions\":\"X\",\"_meta\":{\"x\":\"X\"}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[{\"name\":\"t\",\"inputSchema\":{\"enum\":[\"X\"]}}]}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-1,\"message\":\"X\",\"data\":{\"d\":\"X\"}}}"
            })
    void looksIntoEveryPartOfEveryFrameAndChangesNothingElse(String frame) {
        assertThat(judged.rewritten(frame.replace("X", "my hunter2!"))).isEqualTo(frame.replace("X", "my [hunte]!"));
    }

    @Test
    void blocksWithoutSayingWhatItSaw() {
        Verdict.Reject reject = (Verdict.Reject) judged.doing(Action.BLOCK).judge(call("\"a\":\"hunter2\""));

        assertThat(reject.reason()).isEqualTo(Reason.BLOCKED);
        assertThat(reject.message()).isEqualTo("Blocked by policy: Word found");
        assertThat(reject.findings())
                .containsExactly(new Finding(
                        "word.hunte",
                        Severity.WARN,
                        "Word blocked: word.hunte at /params/arguments/a",
                        Map.of(
                                "place",
                                "/params/arguments/a",
                                "action",
                                "blocked",
                                "confidence_percent",
                                90,
                                "offset",
                                0,
                                "length",
                                7)));
    }

    @Test
    void recordsAndPasses() {
        Verdict verdict = judged.doing(Action.AUDIT_ONLY).judge(call("\"a\":\"hunter2\""));

        assertThat(verdict).isInstanceOf(Verdict.Pass.class);
        assertThat(verdict.findings())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.INFO);
    }

    @Test
    void leavesAloneWhatIsNotSureEnoughUnlessItsSortSaysSo() {
        assertThat(judged.judge(call("\"a\":\"maybe7\""))).isSameAs(Verdict.PASS);

        judged.sort("word.maybe", new Sort(true, Optional.empty(), Optional.of(0.2), List.of()));
        assertThat(judged.judge(call("\"a\":\"maybe7\""))).isInstanceOf(Verdict.Rewrite.class);
    }

    @Test
    void aSortMayBeOffAllowedOrTreatedInItsOwnWay() {
        String frame = call("\"a\":\"hunter2\"");

        judged.sort("word.hunte", new Sort(false, Optional.empty(), Optional.empty(), List.of()));
        assertThat(judged.judge(frame)).isSameAs(Verdict.PASS);
        judged.sort("word.hunte", new Sort(true, Optional.empty(), Optional.empty(), List.of("HUNT*")));
        assertThat(judged.judge(frame)).isSameAs(Verdict.PASS);
        judged.sort("word.hunte", new Sort(true, Optional.of(Action.BLOCK), Optional.empty(), List.of("other")));
        assertThat(judged.judge(frame)).isInstanceOf(Verdict.Reject.class);
    }

    @Test
    void looksOnlyAtTheDirectionsItIsToldTo() {
        assertThat(judged.lookingAt(Direction.TO_CLIENT).judge(call("\"a\":\"hunter2\"")))
                .isSameAs(Verdict.PASS);
        assertThat(judged.lookingAt(Direction.TO_SERVER).judge(call("\"a\":\"hunter2\"")))
                .isInstanceOf(Verdict.Rewrite.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged.lookingAt().judge(call("")))
                .withMessage("'directions' must name to_server, to_client or both");
    }

    @Test
    void theStrongestActionWins() {
        judged.sort("word.token", new Sort(true, Optional.of(Action.BLOCK), Optional.empty(), List.of()));

        assertThat(judged.judge(call("\"a\":\"hunter2\",\"b\":\"token9\""))).isInstanceOf(Verdict.Reject.class);
    }

    @Test
    void aSuppressedFindIsRecordedWithItsReason() {
        Suppression known = suppression("word.*", "t", "/params/arguments/*", Optional.of("2026-11-22"));

        Verdict verdict = judged.suppressing(known).judge(call("\"a\":\"hunter2\""));

        assertThat(verdict).isInstanceOf(Verdict.Pass.class);
        assertThat(verdict.findings().get(0).details()).containsEntry("suppressed", "test data");
    }

    @Test
    void aSuppressionEndsAndHoldsForItsRuleToolAndPlaceOnly() {
        String frame = call("\"a\":\"hunter2\"");
        for (Suppression other : List.of(
                suppression("*", "*", "*", Optional.of("2026-11-21")),
                suppression("word.token", "*", "*", Optional.empty()),
                suppression("*", "other", "*", Optional.empty()),
                suppression("*", "*", "/params/arguments/b", Optional.empty()))) {
            assertThat(judged.suppressing(other).judge(frame))
                    .as(other.toString())
                    .isInstanceOf(Verdict.Rewrite.class);
        }
    }

    @Test
    void rejectsWhereThePolicyMayChangeNothing() {
        String frame = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"hunter2\"}}";

        Verdict.Reject reject = (Verdict.Reject) judged.judge(frame);

        assertThat(reject.message()).isEqualTo("Blocked by policy: Word found where it cannot be taken out");
    }

    @Test
    void changesNamesOfMembersAndQuotesThemNowhere() {
        String frame = call("\"hunter2\":{\"x\":\"hunter2\"}");

        Verdict.Rewrite rewrite = (Verdict.Rewrite) judged.judge(frame);

        assertThat(rewrite.frame().toWire()).hasToString(call("\"[hunte]\":{\"x\":\"[hunte]\"}"));
        assertThat(rewrite.findings().toString()).doesNotContain("hunter2");
        assertThat(rewrite.findings().get(1).message()).endsWith(" at /params/arguments/*/x");
    }

    @Test
    void saysLittleOfPlacesWhenManyNamesAreFinds() {
        Detector whole = (text, hits) -> {
            if (text.startsWith("hunter")) {
                hits.accept(new Match("word.whole", 0, text.length(), 1));
            }
        };
        String members =
                IntStream.range(0, 200).mapToObj(i -> "\"hunter" + i + "\":1").collect(Collectors.joining(","));

        Verdict verdict = Judged.by(whole).doing(Action.AUDIT_ONLY).judge(call(members));

        assertThat(verdict.findings().get(0).details()).containsEntry("place", "/params/*");
        assertThat(verdict.findings().toString()).doesNotContain("hunter");
    }

    @Test
    void rejectsWhenTwoNamesWouldBecomeOne() {
        assertThat(judged.judge(call("\"hunter2\":1,\"[hunte]\":2"))).isInstanceOf(Verdict.Reject.class);
    }

    @Test
    void isNotWalkedAround() {
        for (String hidden : List.of(
                "hun\u200Bter2", "hunt&#101;r2", "hunt%65r2", "\uFF48unter2", "hunt\u0435r2", "hunt\\\\u0065r2")) {
            assertThat(judged.rewritten(call("\"a\":\"x " + hidden + " y\"")))
                    .as(hidden)
                    .isEqualTo(call("\"a\":\"x [hunte] y\""));
        }
    }

    @Test
    void readsAndWritesWhatIsEncoded() {
        assertThat(judged.rewritten(call("\"a\":\"see " + base64("it is hunter2, yes") + "\"")))
                .isEqualTo(call("\"a\":\"see " + base64("it is [hunte], yes") + "\""));
    }

    @Test
    void saysWhereInItsStringAFindBegins() {
        String inner = base64("it is hunter2, yes, and it is encoded twice");

        Verdict verdict = judged.judge(call("\"a\":\"my hunter2, see " + base64("look at " + inner) + "\""));

        assertThat(verdict.findings())
                .extracting(finding -> finding.details().get("offset"))
                .containsExactly(3, 16);
    }

    @Test
    void rejectsWhatIsTooMuchToDecode() {
        Verdict verdict = judged.decoding(10).judge(call("\"a\":\"" + base64("a harmless text, only long") + "\""));

        assertThat(((Verdict.Reject) verdict).message()).isEqualTo("Blocked by policy: too much of it is encoded");
        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("word_filter.unread");
    }

    @Test
    void readsAValueBesideItsName() {
        Detector assigned = (text, hits) -> {
            int at = text.indexOf("token: abcdef");
            if (at >= 0) {
                hits.accept(new Match("word.assigned", at + 7, at + 13, 1));
            }
        };

        assertThat(Judged.by(assigned).rewritten(call("\"token\":\"abcdef\",\"other\":\"abcdef\"")))
                .isEqualTo(call("\"token\":\"[assigned]\",\"other\":\"abcdef\""));
    }

    @Test
    void readsTwoBlocksOfTextAcrossTheirBorder() {
        String blocks = "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"content\":"
                + "[{\"type\":\"text\",\"text\":\"a hunA\"},{\"type\":\"text\",\"text\":\"B2 b\"}]}}";

        assertThat(judged.rewritten(blocks.replace("A", "t").replace("B", "er")))
                .isEqualTo(blocks.replace("hunA", "[hunte]").replace("B2", "[hunte]"));
    }

    @Test
    @Timeout(20)
    void manyFindsAreNoTrouble() {
        Verdict.Rewrite rewrite = (Verdict.Rewrite) judged.judge(call("\"a\":\"" + "hunter2 ".repeat(20_000) + "\""));

        assertThat(rewrite.frame().size())
                .isEqualTo(call("\"a\":\"" + "[hunte] ".repeat(20_000) + "\"").length());
    }

    @Test
    void moreThanThatIsNotMended() {
        Verdict.Reject reject = (Verdict.Reject) judged.judge(call("\"a\":\"" + "hunter2 ".repeat(20_001) + "\""));

        assertThat(reject.message()).isEqualTo("Blocked by policy: too much found in it");
    }

    @Test
    void fiftyPlacesAreToldAndTheOthersCounted() {
        Verdict verdict = judged.judge(call("\"a\":\"" + "hunter2 ".repeat(53) + "\""));

        assertThat(verdict.findings()).hasSize(51);
        assertThat(verdict.findings().get(50).message()).isEqualTo("Word found in 3 more places");
    }

    private static Suppression suppression(String rule, String subject, String path, Optional<String> expires) {
        return new Suppression(rule, subject, path, "test data", expires);
    }

    private static String call(String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"t\",\"arguments\":{"
                + arguments + "}}}";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
