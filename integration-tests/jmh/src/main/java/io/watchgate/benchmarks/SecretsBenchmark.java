package io.watchgate.benchmarks;

import io.watchgate.detect.secrets.SecretsDetector;
import io.watchgate.detect.secrets.SecretsOptions;
import java.nio.charset.StandardCharsets;
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
import org.openjdk.jmh.infra.Blackhole;

/** A text without a secret, looked through as the product runs: compiled once, and not again. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
public class SecretsBenchmark {

    private final SecretsDetector detector = new SecretsDetector(SecretsOptions.DEFAULT);

    @Param
    private Size size = Size.BYTES_200;

    private String text = "";

    @Setup
    public void setUp() {
        text = new String(size.line(), StandardCharsets.UTF_8);
    }

    @Benchmark
    public void scan(Blackhole hits) {
        detector.scan(text, hits::consume);
    }
}
