package io.watchgate.audit.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.jsonrpc.Refusal;
import io.watchgate.jsonrpc.RpcError;
import io.watchgate.mcp.Era;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Exchange;
import io.watchgate.spi.Finding;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Step;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Builds the records of these tests: {@code Records.toServer(frame).rejected(Reason.BLOCKED).with(finding).record()}. */
final class Records {

    static final Instant AT = Instant.parse("2026-11-22T15:39:00.125678Z");

    private final AuditRecord.Subject subject;
    private final Direction direction;
    private Outcome outcome = Outcome.PASSED;
    private Optional<Reason> reason = Optional.empty();
    private Optional<Exchange> exchange = Optional.empty();
    private AuditRecord.Trail trail = AuditRecord.Trail.EMPTY;
    private Instant at = AT;

    private Records(AuditRecord.Subject subject, Direction direction) {
        this.subject = subject;
        this.direction = direction;
    }

    static Records toServer(String frame) {
        return new Records(new AuditRecord.Subject.Carried(frame(frame)), Direction.TO_SERVER);
    }

    static Records toClient(String frame) {
        return new Records(new AuditRecord.Subject.Carried(frame(frame)), Direction.TO_CLIENT);
    }

    static Records call(String tool) {
        return toServer("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\",\"arguments\":{\"path\":\"/secret\"}}}");
    }

    static Records answer(String resultOrError) {
        return toClient("{\"jsonrpc\":\"2.0\",\"id\":7," + resultOrError + "}");
    }

    static Records refused(Direction direction, RpcError error, Optional<FrameId> id, long bytes) {
        Refusal refusal = new Refusal(error, id, Refusal.Shape.UNKNOWN, bytes);
        return new Records(new AuditRecord.Subject.Refused(refusal), direction).outcome(Outcome.REFUSED);
    }

    static Records misplaced(Direction direction, String frame, String why) {
        return new Records(new AuditRecord.Subject.Misplaced(frame(frame), why), direction).outcome(Outcome.REFUSED);
    }

    Records answering(String method, String subject) {
        exchange = Optional.of(new Exchange(
                method, Optional.of(subject).filter(text -> !text.isEmpty()), Duration.ofNanos(3_456_789)));
        return this;
    }

    Records outcome(Outcome other) {
        outcome = other;
        return this;
    }

    Records rejected(Reason why) {
        reason = Optional.of(why);
        return outcome(Outcome.REJECTED);
    }

    Records with(Finding... findings) {
        trail = new AuditRecord.Trail(trail.steps(), List.of(findings));
        return this;
    }

    Records through(Step... steps) {
        trail = new AuditRecord.Trail(List.of(steps), trail.findings());
        return this;
    }

    Records at(Instant other) {
        at = other;
        return this;
    }

    AuditRecord record() {
        FrameContext context = new FrameContext("s1", "files", direction, at, Era.HANDSHAKE, exchange);
        return new AuditRecord("d7", at, context, subject, outcome, reason, trail);
    }

    /** The lines that a format makes of a record, without the last line's end. */
    static String written(RecordFormat format, AuditRecord record) {
        Lines lines = new Lines();
        format.write(record, lines);
        String text = new String(lines.buffer(), 0, lines.size(), StandardCharsets.UTF_8);
        assert text.endsWith("\n");
        return text.substring(0, text.length() - 1);
    }

    private static Frame frame(String json) {
        FrameCodec.Reading reading = new FrameCodec(FrameLimits.DEFAULT).read(json.getBytes(UTF_8));
        return ((FrameCodec.Reading.Read) reading).frame();
    }
}
