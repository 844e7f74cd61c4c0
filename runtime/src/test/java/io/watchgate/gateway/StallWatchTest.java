package io.watchgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.bus.FrameBus;
import io.watchgate.bus.Lane;
import io.watchgate.bus.Station;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.mcp.Era;
import io.watchgate.spi.Direction;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StallWatchTest {

    private static final int FULL_PATIENCE = 5;

    private final List<String> alarms = new ArrayList<>();
    private final StallWatch watch = new StallWatch(Duration.ofSeconds(1), alarms::add);

    @Test
    void raisesTheAlarmOnceWhenAPluginKeepsAThread() {
        carryThrough(() -> look(3 * FULL_PATIENCE));

        assertThat(alarms).containsExactly("slow");
    }

    @Test
    void isPatientWithAPluginThatReturnsInTime() {
        carryThrough(() -> look(FULL_PATIENCE - 1));

        assertThat(alarms).isEmpty();
    }

    @Test
    void isPatientWithAPluginThatIsCalledAllTheTime() {
        Lane lane = lane(() -> look(FULL_PATIENCE - 1));
        for (int i = 0; i < 10; i++) {
            carry(lane);
        }

        assertThat(alarms).isEmpty();
    }

    @Test
    void doesNotMindAThreadThatHasNothingToDo() {
        carryThrough(() -> {});
        look(3 * FULL_PATIENCE);

        assertThat(alarms).isEmpty();
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
    }

    private void carryThrough(Runnable whileJudged) {
        carry(lane(whileJudged));
    }

    private Lane lane(Runnable whileJudged) {
        Station slow = Station.policy("slow", true, (frame, context) -> {
            whileJudged.run();
            return Verdict.PASS;
        });
        Lane lane = new FrameBus(
                        new FrameBus.Stations(List.of(), List.of(slow), List.of()),
                        Duration.ofDays(1),
                        () -> "d",
                        Clock.systemUTC(),
                        () -> 0)
                .lane();
        watch.add(lane.pulse());
        return lane;
    }

    private static void carry(Lane lane) {
        FrameContext context = new FrameContext(
                "session", "server", Direction.TO_SERVER, Instant.EPOCH, Era.HANDSHAKE, Optional.empty());
        lane.carry(Notification.of("n", JsonText.of("{}")), context, passage -> {});
        lane.settle();
    }
}
