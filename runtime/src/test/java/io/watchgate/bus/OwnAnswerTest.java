package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toClient;
import static io.watchgate.bus.Contexts.toServer;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.Era;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Finding;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Step;
import io.watchgate.spi.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An error of the gateway goes the same way as any other answer. */
class OwnAnswerTest {

    private static final OwnAnswer LATE = new OwnAnswer(FrameId.of("q"), new GatewayError(Reason.TIMEOUT, "too late"));

    @Test
    void namesTheDecisionByWhichItsRecordIsFound() {
        // Given
        RecordingAuditor auditor = new RecordingAuditor();

        // When
        Passage passage = carry(new TestBus().auditor("a", auditor), toClient());

        // Then
        Response.Failure failure = forwarded(passage);
        assertThat(failure.json())
                .hasToString("{\"jsonrpc\":\"2.0\",\"id\":\"q\",\"error\":{\"code\":-32004,\"message\":\"too late\","
                        + "\"data\":{\"reason\":\"timeout\",\"decision\":\"d1\"}}}");
        assertThat(auditor.records).extracting(AuditRecord::decision).containsExactly("d1");
        assertThat(auditor.records)
                .extracting(AuditRecord::subject)
                .containsExactly(new AuditRecord.Subject.Carried(failure));
    }

    @Test
    void isJudgedWithTrailAndFindings() {
        // Given
        List<Frame> judged = new ArrayList<>();
        Finding finding = new Finding("r", Severity.INFO, "seen");
        TestBus bus = new TestBus().policy("p", (frame, context) -> {
            judged.add(frame);
            return Verdict.pass(finding);
        });

        // When
        Passage passage = carry(bus, toClient());

        // Then
        assertThat(judged).containsExactly(forwarded(passage));
        assertThat(passage.trail().steps()).containsExactly(new Step("p", Outcome.PASSED, 0));
        assertThat(passage.trail().findings()).containsExactly(finding);
    }

    @Test
    void mayBeRejectedAndIsAnErrorUnderTheSameIdStill() {
        // Given
        TestBus bus = new TestBus().policy("p", (frame, context) -> Verdict.reject(Reason.BLOCKED, "no"));

        // When
        Passage passage = carry(bus, toClient());

        // Then
        assertThat(forwarded(passage).id()).isEqualTo(FrameId.of("q"));
        assertThat(forwarded(passage).error().code()).isEqualTo(-32000);
    }

    @Test
    void mayBeRewritten() {
        // Given
        TestBus bus = new TestBus()
                .middleware(
                        "m",
                        (frame, context) ->
                                Verdict.rewrite(Response.Success.of(((Response) frame).id(), JsonText.of("{}"))));

        // When
        Passage passage = carry(bus, toClient());

        // Then
        assertThat(passage.ending())
                .isEqualTo(new Ending.Forward(Response.Success.of(FrameId.of("q"), JsonText.of("{}"))));
    }

    @Test
    void hasTheCodeOfTheErasOwnRange() {
        assertThat(forwarded(carry(new TestBus(), toServer(Era.STATELESS)))
                        .error()
                        .code())
                .isEqualTo(-31004);
    }

    @Test
    void tellsDetailsInTheOrderGiven() {
        // Given
        Map<String, JsonText> details = new LinkedHashMap<>();
        details.put("z", JsonText.of("1"));
        details.put("a", JsonText.of("[\"x\"]"));
        GatewayError error = new GatewayError(Reason.UPSTREAM_UNAVAILABLE, "gone", details);

        // When
        details.clear();

        // Then
        assertThat(error.toRpc(Era.HANDSHAKE, "d9").data().orElseThrow())
                .hasToString("{\"reason\":\"upstream_unavailable\",\"decision\":\"d9\",\"z\":1,\"a\":[\"x\"]}");
        assertThat(error.toRpc(-32700, "d9").code()).isEqualTo(-32700);
    }

    private static Passage carry(TestBus bus, FrameContext context) {
        List<Passage> delivered = new ArrayList<>();
        Lane lane = bus.build().lane();
        lane.carry(LATE, context, delivered::add);
        lane.settle();
        return delivered.get(0);
    }

    private static Response.Failure forwarded(Passage passage) {
        return (Response.Failure) ((Ending.Forward) passage.ending()).frame();
    }
}
