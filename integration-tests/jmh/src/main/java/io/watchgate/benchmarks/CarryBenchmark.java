package io.watchgate.benchmarks;

import io.watchgate.bus.AuditStation;
import io.watchgate.bus.Ending;
import io.watchgate.bus.FrameBus;
import io.watchgate.bus.Lane;
import io.watchgate.bus.Passage;
import io.watchgate.bus.Station;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Request;
import io.watchgate.mcp.Era;
import io.watchgate.spi.Direction;
import io.watchgate.spi.FrameContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** One call through a bus with an allowlist and an auditor that keeps nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CarryBenchmark {

    private static final FrameId WIRE_ID = FrameId.of(123_456);

    private final FrameCodec codec = new FrameCodec(FrameLimits.DEFAULT);

    private final FrameContext context =
            new FrameContext("session", "files", Direction.TO_SERVER, Instant.EPOCH, Era.HANDSHAKE, Optional.empty());

    private final Lane lane = bus().lane();

    @Param
    private Size size = Size.BYTES_200;

    private byte[] line = {};
    private Request request = read();
    private Ending last = new Ending.Drop();
    private JsonText sent = request.json();

    @Setup
    public void setUp() {
        line = size.line();
        request = read();
    }

    /** The bus alone: judge, record, deliver. */
    @Benchmark
    public Ending carry() {
        lane.carry(request, context, this::deliver);
        lane.settle();
        return last;
    }

    /** From a line to the line that the server gets, under the gateway's own id. */
    @Benchmark
    public JsonText readCarryAndRename() {
        lane.carry(read(), context, this::send);
        lane.settle();
        return sent;
    }

    private void deliver(Passage passage) {
        last = passage.ending();
    }

    private void send(Passage passage) {
        if (passage.ending() instanceof Ending.Forward forward && forward.frame() instanceof Request call) {
            sent = call.withId(WIRE_ID).toWire();
        }
    }

    private Request read() {
        byte[] bytes = line.length == 0 ? size.line() : line;
        if (codec.read(bytes) instanceof FrameCodec.Reading.Read reading && reading.frame() instanceof Request call) {
            return call;
        }
        throw new IllegalStateException("the line is no request");
    }

    private static FrameBus bus() {
        Station allowlist =
                Station.policy("allowlist", true, new Allowlist(Set.of("read_file", "search_files", "list_directory")));
        AuditStation audit = new AuditStation("audit", true, new SilentAuditor());
        return new FrameBus(
                new FrameBus.Stations(List.of(), List.of(allowlist), List.of(audit)),
                Duration.ofSeconds(1),
                () -> "decision",
                Clock.systemUTC(),
                System::nanoTime);
    }
}
