package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.NOTIFICATION;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final List<Passage> delivered = new ArrayList<>();

    private final Lane lane = new TestBus().build().lane();

    @Test
    void nothingIsDeliveredUntilItIsSettledAndThenOnce() {
        // When
        lane.carry(REQUEST, toServer(), delivered::add);
        int before = delivered.size();
        lane.settle();
        lane.settle();

        // Then
        assertThat(before).isZero();
        assertThat(delivered).hasSize(1);
    }

    @Test
    void aFrameIsJudgedWhenItIsGiven() {
        // Given
        List<String> seen = new ArrayList<>();
        Lane judging = new TestBus()
                .policy("p", (frame, context) -> {
                    seen.add("judged");
                    return Verdict.pass();
                })
                .build()
                .lane();

        // When
        judging.carry(REQUEST, toServer(), delivered::add);

        // Then
        assertThat(seen).containsExactly("judged");
    }

    @Test
    void isFullWith64FramesUntilItIsSettled() {
        // When
        for (int i = 0; i < 63; i++) {
            lane.carry(REQUEST, toServer(), delivered::add);
        }
        boolean before = lane.isFull();
        lane.carry(REQUEST, toServer(), delivered::add);
        boolean after = lane.isFull();
        lane.settle();

        // Then
        assertThat(before).isFalse();
        assertThat(after).isTrue();
        assertThat(lane.isFull()).isFalse();
    }

    @Test
    void isFullWith256KibibytesOfFrames() {
        // Given
        Notification half = Notification.of("m", JsonText.of("[\"" + "x".repeat(128 << 10) + "\"]"));

        // When
        lane.carry(half, toServer(), delivered::add);
        boolean before = lane.isFull();
        lane.carry(half, toServer(), delivered::add);

        // Then
        assertThat(before).isFalse();
        assertThat(lane.isFull()).isTrue();
    }

    @Test
    void countsWhatIsNoFrameFromOutsideToo() {
        // Given
        AuditRecord.Subject misplaced = new AuditRecord.Subject.Misplaced(NOTIFICATION, "too early");
        OwnAnswer answer = new OwnAnswer(FrameId.of(1), new GatewayError(Reason.TIMEOUT, "late"));

        // When
        for (int i = 0; i < 32; i++) {
            lane.refuse(misplaced, Reason.INVALID_REQUEST, toServer(), delivered::add);
            lane.carry(answer, toServer(), delivered::add);
        }

        // Then
        assertThat(lane.isFull()).isTrue();
    }

    @Test
    void lanesOfOneBusDoNotWaitForOneAnother() {
        // Given
        FrameBus bus = new TestBus().build();
        Lane other = bus.lane();
        Lane one = bus.lane();

        // When
        other.carry(NOTIFICATION, toServer(), delivered::add);
        one.carry(REQUEST, toServer(), delivered::add);
        one.settle();

        // Then
        assertThat(delivered).extracting(Passage::subject).containsExactly(new AuditRecord.Subject.Carried(REQUEST));
    }

    @Test
    void aDeliveryMayCarryMoreForAsLongAsItLikes() {
        // When
        carryOn(100);
        lane.settle();

        // Then
        assertThat(delivered).hasSize(101);
    }

    private void carryOn(int more) {
        lane.carry(REQUEST, toServer(), passage -> {
            delivered.add(passage);
            if (more > 0) {
                carryOn(more - 1);
            }
        });
    }
}
