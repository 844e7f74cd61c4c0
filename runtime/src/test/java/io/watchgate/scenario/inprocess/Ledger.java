package io.watchgate.scenario.inprocess;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.scenario.Inbox;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An auditor that keeps its records in the words of the scenario files. */
final class Ledger implements Auditor {

    private final Inbox<Map<String, String>> records = new Inbox<>();

    Inbox<Map<String, String>> records() {
        return records;
    }

    @Override
    public void record(List<AuditRecord> decisions) {
        decisions.forEach(this::record);
    }

    private void record(AuditRecord decision) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("to", decision.context().direction() == Direction.TO_SERVER ? "server" : "client");
        members.put("outcome", decision.outcome().word());
        members.put("reason", decision.reason().map(Reason::word).orElse(""));
        members.put("decision", decision.decision());
        members.put("era", decision.context().era().name().toLowerCase(Locale.ROOT));
        describe(decision.subject(), members);
        decision.context().exchange().ifPresent(exchange -> {
            members.put("of", exchange.method());
            members.put("about", exchange.subject().orElse(""));
        });
        members.put(
                "steps",
                decision.trail().steps().stream()
                        .map(step -> step.plugin() + ":" + step.outcome().word())
                        .collect(Collectors.joining(" ")));
        members.put(
                "findings",
                decision.trail().findings().stream()
                        .map(finding -> finding.rule())
                        .collect(Collectors.joining(" ")));
        records.add(members);
    }

    private static void describe(AuditRecord.Subject subject, Map<String, String> members) {
        if (subject instanceof AuditRecord.Subject.Carried carried) {
            members.put("kind", "carried");
            describe(carried.frame(), members);
        } else if (subject instanceof AuditRecord.Subject.Misplaced misplaced) {
            members.put("kind", "misplaced");
            members.put("why", misplaced.why());
            describe(misplaced.frame(), members);
        } else if (subject instanceof AuditRecord.Subject.Refused refused) {
            members.put("kind", "refused");
            members.put("why", refused.refusal().error().message());
            members.put("bytes", Long.toString(refused.refusal().bytes()));
        }
    }

    private static void describe(Frame frame, Map<String, String> members) {
        if (frame instanceof Request request) {
            members.put("frame", "request");
            members.put("method", request.method());
            members.put("id", request.id().toJson().toString());
        } else if (frame instanceof Notification notification) {
            members.put("frame", "notification");
            members.put("method", notification.method());
        } else if (frame instanceof Response response) {
            members.put("frame", response instanceof Response.Success ? "result" : "error");
            members.put("id", response.id().toJson().toString());
        }
    }

    @Override
    public void close() {
        records.end();
    }
}
