package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toClient;
import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.FAILURE;
import static io.watchgate.bus.SampleFrames.NOTIFICATION;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static io.watchgate.bus.SampleFrames.SUCCESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Refusal;
import io.watchgate.jsonrpc.Response;
import io.watchgate.jsonrpc.RpcError;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a critical auditor cannot record does not happen. */
class AuditFailureTest {

    private final List<Passage> delivered = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("failing")
    void rejectsARequest(RecordingAuditor auditor) {
        // When
        Passage passage = new TestBus().auditor("a", auditor).carry(REQUEST, toServer());

        // Then
        assertThat(passage.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(passage.reason()).contains(Reason.AUDIT_FAILURE);
        assertThat(passage.ending())
                .isInstanceOfSatisfying(
                        Ending.Reply.class,
                        reply -> assertThat(reply.failure().json())
                                .hasToString("{\"jsonrpc\":\"2.0\",\"id\":7,\"error\":{\"code\":-32005,"
                                        + "\"message\":\"The message could not be recorded\","
                                        + "\"data\":{\"reason\":\"audit_failure\",\"decision\":\"d1\"}}}"));
    }

    @Test
    void putsAnErrorInThePlaceOfAnAnswerAndDropsANotification() {
        // Given
        TestBus bus = new TestBus().auditor("a", broken());

        // Then
        for (Frame answer : new Frame[] {SUCCESS, FAILURE}) {
            assertThat(bus.carry(answer, toClient()).ending()).isInstanceOfSatisfying(Ending.Forward.class, forward -> {
                Response.Failure failure = (Response.Failure) forward.frame();
                assertThat(failure.id()).isEqualTo(FrameId.of("q"));
                assertThat(failure.error().code()).isEqualTo(-32005);
            });
        }
        assertThat(bus.carry(NOTIFICATION, toClient()).ending()).isEqualTo(new Ending.Drop());
    }

    @Test
    void keepsAPluginFromAnsweringToo() {
        // Given
        TestBus bus = new TestBus()
                .auditor("a", broken())
                .policy("p", (frame, context) -> new Verdict.Answer(JsonText.of("{}"), List.of()));

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.ending()).isInstanceOf(Ending.Reply.class);
    }

    @Test
    void holdsForAllThatWereToBeRecordedTogether() {
        // Given
        RecordingAuditor second = new RecordingAuditor();
        Lane lane = new TestBus()
                .auditor("first", broken())
                .auditor("second", second)
                .build()
                .lane();

        // When
        lane.carry(REQUEST, toServer(), delivered::add);
        lane.carry(NOTIFICATION, toServer(), delivered::add);
        lane.settle();

        // Then
        assertThat(delivered).extracting(Passage::reason).containsOnly(Optional.of(Reason.AUDIT_FAILURE));
        assertThat(delivered).extracting(Passage::decision).containsExactly("d1", "d2");
        assertThat(second.records).hasSize(2);
    }

    @Test
    void stillTellsTheSenderOfWhatWasNoFrame() {
        // Given
        Refusal refusal = new Refusal(
                new RpcError(RpcError.PARSE_ERROR, "Parse error"), Optional.empty(), Refusal.Shape.UNKNOWN, 3);
        AuditRecord.Subject subject = new AuditRecord.Subject.Refused(refusal);
        Lane lane = new TestBus().auditor("a", broken()).build().lane();

        // When
        lane.refuse(subject, Reason.INVALID_REQUEST, toServer(), delivered::add);
        lane.settle();

        // Then
        assertThat(delivered).extracting(Passage::subject).containsExactly(subject);
        assertThat(delivered).extracting(Passage::outcome).containsExactly(Outcome.REFUSED);
        assertThat(delivered).extracting(Passage::ending).containsExactly(new Ending.Drop());
    }

    static Stream<RecordingAuditor> failing() {
        return Stream.of(
                broken(),
                new RecordingAuditor().failing(() -> {
                    throw new IllegalStateException();
                }),
                new RecordingAuditor().failing(() -> {
                    throw new NoClassDefFoundError();
                }),
                new RecordingAuditor().failing(() -> {
                    throw new StackOverflowError();
                }),
                new RecordingAuditor().failing(() -> {
                    throw new Error("x");
                }));
    }

    private static RecordingAuditor broken() {
        return new RecordingAuditor().failing(() -> {
            throw new IOException("disk full");
        });
    }
}
