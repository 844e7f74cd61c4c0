package io.watchgate.benchmarks;

import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameLimits;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of a line to a frame. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ReadBenchmark {

    private final FrameCodec codec = new FrameCodec(FrameLimits.DEFAULT);

    @Param
    private Size size = Size.BYTES_200;

    private byte[] line = {};
    private byte[] broken = {};

    @Setup
    public void setUp() {
        line = size.line();
        broken = line.clone();
        broken[broken.length - 1] = ']';
    }

    @Benchmark
    public FrameCodec.Reading read() {
        return codec.read(line);
    }

    /** The last byte is wrong: all is read, and then once more to find whom to tell. */
    @Benchmark
    public FrameCodec.Reading refuse() {
        return codec.read(broken);
    }
}
