package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toClient;
import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.FAILURE;
import static io.watchgate.bus.SampleFrames.NOTIFICATION;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static io.watchgate.bus.SampleFrames.SUCCESS;
import static io.watchgate.bus.SampleFrames.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.Era;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EndingsTest {

    private final TestBus rejecting =
            new TestBus().policy("p", (frame, context) -> Verdict.reject(Reason.BLOCKED, "not allowed"));

    @ParameterizedTest
    @MethodSource("frames")
    void aFrameThatPassesIsForwardedAsItCame(Frame frame) {
        // When
        Passage passage =
                new TestBus().policy("p", (judged, context) -> Verdict.pass()).carry(frame, toServer());

        // Then
        assertThat(passage.ending()).isEqualTo(new Ending.Forward(frame));
        assertThat(passage.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(passage.reason()).isEmpty();
    }

    @Test
    void theSenderOfARejectedRequestGetsAnErrorUnderItsId() {
        // When
        Passage passage = rejecting.carry(REQUEST, toServer());

        // Then
        assertThat(passage.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(passage.reason()).contains(Reason.BLOCKED);
        assertThat(passage.ending()).isInstanceOfSatisfying(Ending.Reply.class, reply -> {
            assertThat(reply.failure().id()).isEqualTo(FrameId.of(7));
            assertThat(reply.failure().json())
                    .hasToString("{\"jsonrpc\":\"2.0\",\"id\":7,\"error\":{\"code\":-32000,\"message\":\"not allowed\","
                            + "\"data\":{\"reason\":\"blocked\",\"decision\":\"d1\"}}}");
        });
    }

    @Test
    void theCodeIsThatOfTheErasOwnRange() {
        // When
        Passage passage = rejecting.carry(REQUEST, toServer(Era.STATELESS));

        // Then
        assertThat(passage.ending())
                .isInstanceOfSatisfying(
                        Ending.Reply.class,
                        reply -> assertThat(reply.failure().error().code()).isEqualTo(-31000));
    }

    @Test
    void theReceiverOfARejectedAnswerGetsAnErrorInItsPlace() {
        for (Response answer : new Response[] {SUCCESS, FAILURE}) {
            // When
            Passage passage = rejecting.carry(answer, toClient());

            // Then
            assertThat(passage.ending()).isInstanceOfSatisfying(Ending.Forward.class, forward -> {
                Response.Failure failure = (Response.Failure) forward.frame();
                assertThat(failure.id()).isEqualTo(FrameId.of("q"));
                assertThat(failure.error().code()).isEqualTo(-32000);
                assertThat(failure.error().message()).isEqualTo("not allowed");
            });
        }
    }

    @Test
    void aRejectedNotificationIsDropped() {
        // When
        Passage passage = rejecting.carry(NOTIFICATION, toServer());

        // Then
        assertThat(passage.ending()).isEqualTo(new Ending.Drop());
        assertThat(passage.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void aFrameThatIsRejectedAfterARewriteIsAnsweredUnderTheIdItCameWith() {
        // Given
        TestBus bus = new TestBus()
                .middleware("m", (frame, context) -> Verdict.rewrite(call("other")))
                .policy("p", (frame, context) -> Verdict.reject(Reason.UNKNOWN_TOOL, "Unknown tool: other"));

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(passage.ending())
                .isInstanceOfSatisfying(
                        Ending.Reply.class,
                        reply -> assertThat(reply.failure().id()).isEqualTo(REQUEST.id()));
    }

    static Stream<Frame> frames() {
        return Stream.of(REQUEST, NOTIFICATION, SUCCESS, FAILURE);
    }
}
