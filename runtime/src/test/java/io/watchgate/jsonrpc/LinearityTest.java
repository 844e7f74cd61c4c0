package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameCodec.Reading;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cost grows with the size of a line and with nothing else about it, so nobody can make the gateway slow by choice. */
class LinearityTest {

    private static final int SIZE = 128 << 10;

    /** Twice, and some room for what a larger input costs the caches. */
    private static final double MOST = 2.3;

    private static final int WARM_UP = 10;

    private static final int LEAST_ROUNDS = 10;

    private static final int MOST_ROUNDS = 30;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final FrameCodec codec = new FrameCodec(FrameLimits.DEFAULT);

    private long seen;

    @ParameterizedTest
    @EnumSource
    void twiceTheInputCostsAtMostLittleMoreThanTwiceTheTime(AdversarialLine line) {
        // Given
        byte[] once = line.ofSize(SIZE);
        byte[] twice = line.ofSize(2 * SIZE);

        // When
        double ratio = ratio(once, twice);

        // Then
        assertThat((double) twice.length / once.length).isBetween(1.9, 2.1);
        assertThat(ratio).isLessThan(MOST);
        assertThat(seen).isPositive();
    }

    /** Of the best times: whatever else the machine does only adds to a time. It goes on while that may still help. */
    private double ratio(byte[] once, byte[] twice) {
        for (int i = 0; i < WARM_UP; i++) {
            read(once);
            read(twice);
        }
        long bestOnce = Long.MAX_VALUE;
        long bestTwice = Long.MAX_VALUE;
        for (int i = 0; i < LEAST_ROUNDS || (i < MOST_ROUNDS && bestTwice > MOST * bestOnce); i++) {
            bestOnce = Math.min(bestOnce, nanos(once));
            bestTwice = Math.min(bestTwice, nanos(twice));
        }
        return (double) bestTwice / bestOnce;
    }

    /** Of this thread alone, so that it does not count what others do meanwhile. */
    private long nanos(byte[] line) {
        long start = CPU.getCurrentThreadCpuTime();
        read(line);
        return CPU.getCurrentThreadCpuTime() - start;
    }

    private void read(byte[] line) {
        Reading reading = codec.read(line);
        if (reading instanceof Reading.Read read) {
            JsonText value = read.frame().json().at("params", "x").orElseThrow();
            seen += value.members().size()
                    + value.elements().size()
                    + value.text().orElse("").length()
                    + 1;
        } else if (reading instanceof Reading.Refused refused) {
            seen += refused.refusal().bytes();
        }
    }
}
