package io.watchgate.audit.file;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonName;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.Refusal;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.ListResult;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Exchange;
import io.watchgate.spi.FrameContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * One JSON object a line, for machines. What does not apply to a record is left out; {@code findings} and {@code trail}
 * are always there.
 */
final class JsonLinesFormat implements RecordFormat {

    private static final JsonName TIME = JsonName.of("time");
    private static final JsonName DECISION = JsonName.of("decision");
    private static final JsonName SESSION = JsonName.of("session");
    private static final JsonName SERVER = JsonName.of("server");
    private static final JsonName DIRECTION = JsonName.of("direction");
    private static final JsonName KIND = JsonName.of("kind");
    private static final JsonName ERROR_CODE = JsonName.of("error_code");
    private static final JsonName BYTES = JsonName.of("bytes");
    private static final JsonName ITEMS = JsonName.of("items");
    private static final JsonName DURATION_US = JsonName.of("duration_us");
    private static final JsonName WHY = JsonName.of("why");
    private static final JsonName OUTCOME = JsonName.of("outcome");
    private static final JsonName REASON = JsonName.of("reason");
    private static final JsonName ID = JsonName.of("id");
    private static final JsonName METHOD = JsonName.of("method");
    private static final JsonName SUBJECT = JsonName.of("subject");

    private final SecondStamp stamp = new SecondStamp(ZoneOffset.UTC, 'T');
    private final StringBuilder time = new StringBuilder();
    private final JsonWriter json = new JsonWriter();

    @Override
    public void write(AuditRecord record, Lines out) {
        FrameContext context = record.context();
        json.reset();
        json.object()
                .member(TIME, time(record.at()))
                .member(DECISION, record.decision())
                .member(SESSION, context.session())
                .member(SERVER, context.server())
                .member(DIRECTION, context.direction().word());
        AuditRecord.Subject subject = record.subject();
        if (subject instanceof AuditRecord.Subject.Carried carried) {
            frame(FrameFacts.kind(carried.frame()), carried.frame(), record);
        } else if (subject instanceof AuditRecord.Subject.Refused refused) {
            refused(refused.refusal(), record);
        } else {
            misplaced((AuditRecord.Subject.Misplaced) subject, record);
        }
        JsonTrail.write(record.trail(), json);
        out.json(json.endObject().endLine());
    }

    private void frame(String kind, Frame frame, AuditRecord record) {
        Optional<Exchange> exchange = record.context().exchange();
        json.member(KIND, kind);
        text(METHOD, FrameFacts.method(frame, exchange));
        text(SUBJECT, FrameFacts.subject(frame, exchange));
        id(FrameFacts.id(frame));
        outcome(record);
        if (frame instanceof Response.Failure failure) {
            json.member(ERROR_CODE, failure.error().code());
        }
        json.member(BYTES, frame.size());
        Optional<ListResult> list = FrameFacts.list(frame, exchange);
        if (list.isPresent()) {
            json.member(ITEMS, list.get().items().size());
        }
        if (exchange.isPresent()) {
            json.member(DURATION_US, exchange.get().elapsed().toNanos() / 1_000);
        }
    }

    private void text(JsonName name, Optional<String> text) {
        if (text.isPresent()) {
            json.name(name).value(JsonTrail.cut(text.get()));
        }
    }

    private void id(Optional<FrameId> id) {
        if (id.isPresent()) {
            id.get().writeTo(json.name(ID));
        }
    }

    private void refused(Refusal refusal, AuditRecord record) {
        json.member(KIND, "refused");
        id(refusal.id());
        outcome(record);
        json.member(ERROR_CODE, refusal.error().code())
                .member(BYTES, refusal.bytes())
                .member(WHY, JsonTrail.cut(refusal.error().message()));
    }

    private void misplaced(AuditRecord.Subject.Misplaced misplaced, AuditRecord record) {
        frame("misplaced", misplaced.frame(), record);
        json.member(WHY, JsonTrail.cut(misplaced.why()));
    }

    private void outcome(AuditRecord record) {
        json.member(OUTCOME, record.outcome().word());
        if (record.reason().isPresent()) {
            json.member(REASON, record.reason().get().word());
        }
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
}
