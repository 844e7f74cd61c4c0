package io.watchgate.inspect.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Response;
import io.watchgate.spi.Finding;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Reason;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    private final List<Frame> judged = new ArrayList<>();
    private final SamplePolicies policies = new SamplePolicies();

    @Test
    void aTextIsTheTextOfAToolResult() throws IOException {
        Tally tally = policies.with("p", this::note).scan("one\n\"two\"\n");

        assertThat(judged)
                .singleElement()
                .satisfies(frame -> assertThat(text(frame)).isEqualTo("one\n\"two\"\n"));
        assertThat(tally.lines()).isEqualTo(2);
        assertThat(tally.messages()).isZero();
    }

    @Test
    void eachLineThatIsAFrameIsJudgedAsOne() throws IOException {
        Tally tally = policies.with("p", this::note).scan(PING + "\n\n" + PING + "\r\nsome text\n" + PING);

        assertThat(judged).hasSize(4);
        assertThat(judged.get(0).json()).hasToString(PING);
        assertThat(text(judged.get(2))).isEqualTo("some text\n");
        assertThat(tally.messages()).isEqualTo(3);
        assertThat(tally.lines()).isEqualTo(1);
    }

    @Test
    void aFrameOnManyLinesIsOne() throws IOException {
        Tally tally =
                policies.with("p", this::note).scan("\n{\"jsonrpc\": \"2.0\",\n  \"id\": 1,\n\"method\": \"ping\"}\n");

        assertThat(judged).singleElement().isNotInstanceOf(Response.class);
        assertThat(tally.messages()).isEqualTo(1);
        assertThat(tally.lines()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"method\":\"x\"}",
                "[" + PING + "]",
                "\ufeff" + PING,
                "{\"a\":1}"
            })
    void whatTheReaderRefusesIsText(String line) throws IOException {
        policies.with("p", this::note).scan(line);

        assertThat(judged)
                .singleElement()
                .satisfies(frame -> assertThat(text(frame)).isEqualTo(line + "\n"));
    }

    @Test
    void asTextAFrameIsText() throws IOException {
        policies.with("p", this::note).scan(PING, InputKind.TEXT);

        assertThat(judged)
                .singleElement()
                .satisfies(frame -> assertThat(text(frame)).isEqualTo(PING + "\n"));
    }

    @Test
    void asFramesWhatIsNoneWouldBeBlocked() throws IOException {
        Tally tally =
                policies.with("p", this::note).scan("text\n\n" + PING + "\n" + "x".repeat(3 << 20), InputKind.FRAMES);

        assertThat(judged).hasSize(1);
        assertThat(policies.remarks).extracting(Remark::line).containsExactly(1L, 4L);
        assertThat(policies.remarks).allMatch(remark -> remark.finding().rule().equals("reader.refused"));
        assertThat(tally.count(Effect.BLOCKED)).isEqualTo(2);
        assertThat(tally.messages()).isEqualTo(3);
    }

    @Test
    void aFindingInATextStandsOnItsLine() throws IOException {
        policies.with("p", ScanTest::marked).scan("one\ntwo X\n\nX X");

        assertThat(policies.remarks).extracting(Remark::line).containsExactly(2L, 4L, 4L);
        assertThat(policies.remarks).extracting(Remark::pointer).allMatch(Optional::isEmpty);
    }

    @Test
    void aFindingInAFrameStandsAtItsPointer() throws IOException {
        policies.with(
                        "p",
                        (frame, context) -> Verdict.pass(
                                new Finding("r", Severity.WARN, "m", Map.of("place", "/params/x", "offset", 7))))
                .scan(PING + "\n" + PING);

        assertThat(policies.remarks).extracting(Remark::line).containsExactly(1L, 2L);
        assertThat(policies.remarks.get(0).pointer()).contains("/params/x");
    }

    @Test
    void aLongTextIsToldOfOnceAndInItsOrder() throws IOException {
        String text = ("-".repeat(99) + "X\n").repeat(25_000);

        Tally tally = policies.with("p", ScanTest::marked).scan(text);

        assertThat(tally.count(Effect.RECORDED)).isEqualTo(25_000);
        assertThat(policies.remarks).extracting(Remark::line).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void policiesHaveTheirTurnUntilOneRefuses() throws IOException {
        policies.with("first", ScanTest::marked)
                .with("second", (frame, context) -> Verdict.reject(Reason.BLOCKED, "no", finding("second.no")))
                .with("third", this::note)
                .scan("X");

        assertThat(policies.remarks).extracting(Remark::policy).containsExactly("first", "second");
        assertThat(policies.remarks).extracting(Remark::effect).containsExactly(Effect.RECORDED, Effect.BLOCKED);
        assertThat(judged).isEmpty();
    }

    @Test
    void aPolicyThatFailsWouldBlock() throws IOException {
        policies.with("tolerated", false, (frame, context) -> {
                    throw new IllegalStateException("secret");
                })
                .with("needed", (frame, context) -> {
                    throw new IllegalStateException("secret");
                })
                .scan("text");

        assertThat(policies.remarks).extracting(Remark::policy).containsExactly("tolerated", "needed");
        assertThat(policies.remarks).extracting(Remark::effect).containsExactly(Effect.RECORDED, Effect.BLOCKED);
        assertThat(policies.remarks.toString()).doesNotContain("secret");
    }

    @Test
    void aRefusalWithoutAFindingIsToldOfToo() throws IOException {
        policies.with("terse", (frame, context) -> Verdict.reject(Reason.BLOCKED, "no"))
                .scan("text");

        assertThat(policies.remarks)
                .singleElement()
                .satisfies(remark -> assertThat(remark.finding().rule()).isEqualTo("terse.rejected"));
    }

    @Test
    void closesThePolicies() throws IOException {
        List<String> closed = new ArrayList<>();
        policies.with("p", new SecurityPolicy() {
            @Override
            public Verdict judge(Frame frame, FrameContext context) {
                return Verdict.PASS;
            }

            @Override
            public void close() {
                closed.add("p");
            }
        });

        policies.scan("text");

        assertThat(closed).containsExactly("p");
    }

    private Verdict note(Frame frame, FrameContext context) {
        judged.add(frame);
        return Verdict.PASS;
    }

    /** A finding for each X. */
    private static Verdict marked(Frame frame, FrameContext context) {
        String text = text(frame);
        List<Finding> findings = new ArrayList<>();
        for (int i = text.indexOf('X'); i >= 0; i = text.indexOf('X', i + 1)) {
            findings.add(new Finding("mark", Severity.WARN, "an X", Map.of("place", "/x", "offset", i)));
        }
        return new Verdict.Pass(findings);
    }

    private static Finding finding(String rule) {
        return new Finding(rule, Severity.WARN, "no");
    }

    private static String text(Frame frame) {
        JsonText content = ((Response.Success) frame).result().member("content").orElseThrow();
        return content.elements().get(0).member("text").flatMap(JsonText::text).orElseThrow();
    }
}
