package io.watchgate.gateway;

import io.watchgate.mcp.CallDetails;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameId;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PendingRequestsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final PendingRequests pending = new PendingRequests(10);

    @Test
    void givesEveryRequestAnIdOfItsOwn() {
        Set<FrameId> given = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Call call = open(1, 0);
            given.add(call.wireId());
            pending.close(call);
        }

        assertThat(given).hasSize(100);
    }

    @Test
    void anAnswerEndsTheWaitOnce() {
        Call call = open(1, 0);

        assertThat(pending.close(call.wireId())).contains(call);
        assertThat(pending.close(call.wireId())).isEmpty();
        assertThat(pending.close(call)).isFalse();
        assertThat(pending.close(FrameId.of(999))).isEmpty();
    }

    @Test
    void theWireIdIsOursAndNotTheSenders() {
        open(7, 0);

        assertThat(pending.close(FrameId.of(7))).isEmpty();
        assertThat(pending.close(FrameId.of("1"))).isEmpty();
        assertThat(pending.close(FrameId.of(1))).isPresent();
    }

    @Test
    void anIdIsTakenUntilItsAnswerHasCome() {
        Call call = open(1, 0);
        assertThat(pending.open(Requests.numbered(1), CallDetails.of(Requests.numbered(1)), 0, MINUTE)).isEmpty();
        assertThat(pending.open(Requests.named("1"), CallDetails.of(Requests.named("1")), 0, MINUTE)).isPresent();

        pending.close(call);

        assertThat(pending.open(Requests.numbered(1), CallDetails.of(Requests.numbered(1)), 0, MINUTE)).isPresent();
    }

    @Test
    void holdsNoMoreThanItIsTold() {
        LongStream.range(0, 10).forEach(id -> open(id, 0));

        assertThat(pending.open(Requests.numbered(10), CallDetails.of(Requests.numbered(10)), 0, MINUTE)).isEmpty();
    }

    @Test
    void aCancelledRequestFreesItsIdAndItsPlaceAndIsStillKnown() {
        Call call = open(1, 0);
        assertThat(pending.isAwaited(call)).isTrue();
        pending.cancel(call);

        assertThat(pending.isAwaited(call)).isFalse();
        assertThat(pending.bySender(FrameId.of(1))).isEmpty();
        assertThat(pending.byWire(call.wireId())).contains(call);
        assertThat(pending.close(call.wireId())).contains(call);
    }

    @Test
    void aLateAnswerIsNobodysWhenTheIdHasBeenTakenOver() {
        Call old = open(1, 0);
        pending.cancel(old);
        Call next = open(1, 0);

        assertThat(pending.close(old.wireId())).isEmpty();
        assertThat(pending.close(next.wireId())).contains(next);
    }

    @Test
    void cancelledRequestsAreForgottenWhenThereAreTooMany() {
        Call first = open(1, 0);
        pending.cancel(first);
        for (int i = 0; i < 1000; i++) {
            pending.cancel(open(1, 0));
        }

        assertThat(pending.byWire(first.wireId())).isEmpty();
        assertThat(pending.closeAll()).isEmpty();
    }

    @Test
    void cancellingWhatIsOverDoesNothing() {
        Call call = open(1, 0);
        pending.close(call);
        pending.cancel(call);

        assertThat(pending.byWire(call.wireId())).isEmpty();
    }

    @Test
    void whatIsOverdueIsReturnedOnce() {
        Call early = open(1, 0);
        Call late = open(2, 5);
        long deadline = MINUTE.toNanos();

        assertThat(pending.expire(deadline - 1)).isEmpty();
        assertThat(pending.expire(deadline)).containsExactly(early);
        assertThat(pending.expire(deadline + 4)).isEmpty();
        assertThat(pending.expire(deadline + 5)).containsExactly(late);
        assertThat(pending.close(late)).isFalse();
    }

    @Test
    void aCancelledRequestExpiresSilently() {
        Call call = open(1, 0);
        pending.cancel(call);

        assertThat(pending.expire(MINUTE.toNanos())).isEmpty();
        assertThat(pending.byWire(call.wireId())).isEmpty();
    }

    @Test
    void theTickerMayOverflow() {
        long now = Long.MAX_VALUE - 10;
        Call call = open(1, now);

        assertThat(pending.untilNextDeadline(now, Long.MAX_VALUE)).isEqualTo(MINUTE.toNanos());
        assertThat(pending.expire(now + MINUTE.toNanos() - 1)).isEmpty();
        assertThat(pending.expire(now + MINUTE.toNanos())).containsExactly(call);
    }

    @Test
    void knowsHowLongItIsUntilTheNextDeadline() {
        assertThat(pending.untilNextDeadline(0, 42)).isEqualTo(42);
        open(1, 0);
        assertThat(pending.open(Requests.numbered(2), CallDetails.of(Requests.numbered(2)), 0, Duration.ofNanos(30))).isPresent();

        assertThat(pending.untilNextDeadline(10, 42)).isEqualTo(20);
        assertThat(pending.untilNextDeadline(50, 42)).isEqualTo(-20);
    }

    @Test
    void endsAllWaitsInTheirOrder() {
        List<Call> calls =
                LongStream.of(9, 3, 7, 1, 5).mapToObj(id -> open(id, 0)).toList();
        pending.cancel(calls.get(2));

        assertThat(pending.closeAll()).containsExactly(calls.get(0), calls.get(1), calls.get(3), calls.get(4));
        assertThat(pending.closeAll()).isEmpty();
    }

    private Call open(long id, long now) {
        return pending.open(Requests.numbered(id), CallDetails.of(Requests.numbered(id)), now, MINUTE).orElseThrow();
    }
}
