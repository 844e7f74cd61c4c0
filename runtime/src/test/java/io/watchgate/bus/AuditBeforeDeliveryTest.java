package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.NOTIFICATION;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static io.watchgate.bus.SampleFrames.SUCCESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditBeforeDeliveryTest {

    private final List<String> log = new ArrayList<>();

    private final Lane lane =
            new TestBus().auditor("first", new RecordingAuditor(log)).build().lane();

    @Test
    void aRecordIsSafeBeforeItsFrameMoves() {
        // When
        lane.carry(REQUEST, toServer(), this::deliver);
        log.add("settle");
        lane.settle();

        // Then
        assertThat(log).containsExactly("settle", "record d1", "deliver d1");
    }

    @Test
    void framesThatCameTogetherAreRecordedTogetherAndKeepTheirOrder() {
        // When
        lane.carry(REQUEST, toServer(), this::deliver);
        lane.carry(NOTIFICATION, toServer(), this::deliver);
        lane.carry(SUCCESS, toServer(), this::deliver);
        lane.settle();

        // Then
        assertThat(log).containsExactly("record d1 d2 d3", "deliver d1", "deliver d2", "deliver d3");
    }

    @Test
    void theyHoldForAllThatIsCarried() {
        // Given
        OwnAnswer answer = new OwnAnswer(FrameId.of(1), new GatewayError(Reason.TIMEOUT, "late"));
        AuditRecord.Subject misplaced = new AuditRecord.Subject.Misplaced(SUCCESS, "nobody waits for it");

        // When
        lane.carry(answer, toServer(), this::deliver);
        lane.refuse(misplaced, Reason.INVALID_REQUEST, toServer(), this::deliver);
        lane.settle();

        // Then
        assertThat(log).containsExactly("record d1 d2", "deliver d1", "deliver d2");
    }

    @Test
    void everyAuditorRecordsFirst() {
        // Given
        List<String> other = new ArrayList<>();
        Lane twice = new TestBus()
                .auditor("first", new RecordingAuditor(log))
                .toleratedAuditor("second", new RecordingAuditor(other))
                .build()
                .lane();

        // When
        twice.carry(REQUEST, toServer(), passage -> {
            assertThat(log).endsWith("record d1");
            assertThat(other).endsWith("record d1");
            deliver(passage);
        });
        twice.settle();

        // Then
        assertThat(log).containsExactly("record d1", "deliver d1");
        assertThat(other).containsExactly("record d1");
    }

    @Test
    void whatADeliveryCarriesIsRecordedBeforeItMovesToo() {
        // When
        lane.carry(REQUEST, toServer(), passage -> {
            deliver(passage);
            lane.carry(SUCCESS, toServer(), this::deliver);
        });
        lane.carry(NOTIFICATION, toServer(), this::deliver);
        lane.settle();

        // Then
        assertThat(log).containsExactly("record d1 d2", "deliver d1", "deliver d2", "record d3", "deliver d3");
    }

    @Test
    void withNothingCarriedNothingIsRecorded() {
        // When
        lane.settle();

        // Then
        assertThat(log).isEmpty();
    }

    private void deliver(Passage passage) {
        log.add("deliver " + passage.decision());
    }
}
