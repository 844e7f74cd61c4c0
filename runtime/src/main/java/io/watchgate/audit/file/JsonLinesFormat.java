package io.watchgate.audit.file;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.Refusal;
import io.watchgate.jsonrpc.Response;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Exchange;
import io.watchgate.spi.FrameContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * One JSON object a line, for machines. What does not apply to a record is left out; {@code findings} and {@code trail}
 * are always there.
 */
final class JsonLinesFormat implements RecordFormat {

    private final SecondStamp stamp = new SecondStamp(ZoneOffset.UTC, 'T');
    private final StringBuilder time = new StringBuilder();
    private final JsonWriter json = new JsonWriter();

    @Override
    public void write(AuditRecord record, Lines out) {
        FrameContext context = record.context();
        json.reset();
        json.object()
                .member("time", time(record.at()))
                .member("decision", record.decision())
                .member("session", context.session())
                .member("server", context.server())
                .member("direction", context.direction().word());
        AuditRecord.Subject subject = record.subject();
        if (subject instanceof AuditRecord.Subject.Carried carried) {
            frame(FrameFacts.kind(carried.frame()), carried.frame(), record);
        } else if (subject instanceof AuditRecord.Subject.Refused refused) {
            refused(refused.refusal(), record);
        } else {
            misplaced((AuditRecord.Subject.Misplaced) subject, record);
        }
        JsonTrail.write(record.trail(), json);
        out.bytes(json.endObject().endLine().toBytes());
    }

    private void frame(String kind, Frame frame, AuditRecord record) {
        Optional<Exchange> exchange = record.context().exchange();
        json.member("kind", kind);
        FrameFacts.method(frame, exchange).ifPresent(method -> json.member("method", JsonTrail.cut(method)));
        FrameFacts.subject(frame, exchange).ifPresent(subject -> json.member("subject", JsonTrail.cut(subject)));
        FrameFacts.id(frame).ifPresent(id -> id.writeTo(json.name("id")));
        outcome(record);
        if (frame instanceof Response.Failure failure) {
            json.member("error_code", failure.error().code());
        }
        json.member("bytes", frame.size());
        FrameFacts.list(frame, exchange)
                .ifPresent(list -> json.member("items", list.items().size()));
        exchange.map(Exchange::elapsed).map(JsonLinesFormat::micros).ifPresent(us -> json.member("duration_us", us));
    }

    private void refused(Refusal refusal, AuditRecord record) {
        json.member("kind", "refused");
        refusal.id().ifPresent(id -> id.writeTo(json.name("id")));
        outcome(record);
        json.member("error_code", refusal.error().code())
                .member("bytes", refusal.bytes())
                .member("why", JsonTrail.cut(refusal.error().message()));
    }

    private void misplaced(AuditRecord.Subject.Misplaced misplaced, AuditRecord record) {
        frame("misplaced", misplaced.frame(), record);
        json.member("why", JsonTrail.cut(misplaced.why()));
    }

    private void outcome(AuditRecord record) {
        json.member("outcome", record.outcome().word());
        record.reason().ifPresent(reason -> json.member("reason", reason.word()));
    }

    private String time(Instant at) {
        time.setLength(0);
        time.append(stamp.of(at)).append('.');
        int micros = at.get(ChronoField.MICRO_OF_SECOND);
        for (int bound = 100_000; bound > 0; bound /= 10) {
            time.append((char) ('0' + micros / bound % 10));
        }
        return time.append('Z').toString();
    }

    private static long micros(Duration elapsed) {
        return elapsed.toNanos() / 1_000;
    }
}
