package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.SUCCESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.Refusal;
import io.watchgate.jsonrpc.RpcError;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.AuditRecord.Subject;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no frame, or none that has a place, is recorded and goes nowhere. */
class RefusedSubjectsTest {

    @ParameterizedTest
    @MethodSource("subjects")
    void areRecordedAndJudgedByNobody(Subject subject) {
        // Given
        RecordingAuditor auditor = new RecordingAuditor();
        List<Passage> delivered = new ArrayList<>();
        List<String> judged = new ArrayList<>();
        FrameContext context = toServer();
        Lane lane = new TestBus()
                .auditor("a", auditor)
                .policy("p", (frame, whatever) -> {
                    judged.add("p");
                    return Verdict.pass();
                })
                .build()
                .lane();

        // When
        lane.refuse(subject, Reason.NOT_INITIALIZED, context, delivered::add);
        lane.settle();

        // Then
        assertThat(judged).isEmpty();
        assertThat(delivered).extracting(Passage::ending).containsExactly(new Ending.Drop());
        assertThat(auditor.records)
                .containsExactly(new AuditRecord(
                        "d1",
                        TestBus.NOW,
                        context,
                        subject,
                        Outcome.REFUSED,
                        Optional.of(Reason.NOT_INITIALIZED),
                        AuditRecord.Trail.EMPTY));
    }

    static Stream<Subject> subjects() {
        RpcError error = new RpcError(RpcError.PARSE_ERROR, "Parse error");
        return Stream.of(
                new Subject.Refused(new Refusal(error, Optional.of(FrameId.of(1)), Refusal.Shape.CALL, 9)),
                new Subject.Misplaced(SUCCESS, "nobody waits for it"));
    }
}
