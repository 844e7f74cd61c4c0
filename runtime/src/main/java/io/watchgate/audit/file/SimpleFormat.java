package io.watchgate.audit.file;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.Refusal;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.ListResult;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Finding;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Step;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;

/**
 * The lines of the first Watchgate, and others in their style:
 *
 * <pre>
 * 2026-11-22 16:39:00,125 INFO [watchgate.proxy] MCP Request: tools/call from client
 * 2026-11-22 16:39:00,125 WARN [watchgate.policy] Tool blocked: system_exec (blocklist match)
 * 2026-11-22 16:39:00,125 WARN [watchgate.proxy] MCP Rejected: tools/call from client, reason=unknown_tool, decision=d7
 * </pre>
 *
 * <p>A record is a line about what came, a line for each finding, and a line about what became of it unless it passed.
 */
final class SimpleFormat implements RecordFormat {

    private static final String PROXY = " [watchgate.proxy] MCP ";
    private static final String POLICY = " [watchgate.policy] ";

    private final SecondStamp stamp;

    SimpleFormat(ZoneId zone) {
        this.stamp = new SecondStamp(zone, ' ');
    }

    @Override
    public void write(AuditRecord record, Lines out) {
        AuditRecord.Subject subject = record.subject();
        if (subject instanceof AuditRecord.Subject.Carried carried) {
            arrival(carried.frame(), record, out);
            findings(record, out);
            outcome(carried.frame(), record, out);
        } else if (subject instanceof AuditRecord.Subject.Refused refused) {
            refused(refused.refusal(), record, out);
            findings(record, out);
        } else {
            misplaced((AuditRecord.Subject.Misplaced) subject, record, out);
            findings(record, out);
        }
    }

    private void arrival(Frame frame, AuditRecord record, Lines out) {
        FrameContext context = record.context();
        start(record, "INFO", PROXY, out);
        if (frame instanceof Response response) {
            out.ascii("Response: ");
            answer(response, context, out);
        } else {
            out.ascii(FrameFacts.id(frame).isPresent() ? "Request: " : "Notification: ");
            name(frame, context, out);
        }
        out.ascii("\n");
    }

    /** An answer of the client to a request of the server says so; the others are what the page shows. */
    private static void answer(Response response, FrameContext context, Lines out) {
        if (response instanceof Response.Failure failure) {
            out.ascii("error ").ascii(Integer.toString(failure.error().code()));
        } else {
            out.ascii("success");
        }
        Optional<ListResult> list = FrameFacts.list(response, context.exchange());
        if (list.isPresent()) {
            String what = list.get().what();
            out.ascii(" (").ascii(Integer.toString(list.get().items().size())).ascii(" ");
            out.ascii(what.equals("resourceTemplates") ? "resource templates" : what)
                    .ascii(")");
        }
        if (context.direction() == Direction.TO_SERVER) {
            out.ascii(" from client");
        }
    }

    private void refused(Refusal refusal, AuditRecord record, Lines out) {
        start(record, "WARN", PROXY, out).ascii("Refused: ");
        out.shown(uncapitalized(refusal.error().message()), Limits.NAME).ascii(", ");
        out.ascii(Long.toString(refusal.bytes())).ascii(" bytes from ").ascii(sender(record.context()));
        end(record, out);
    }

    private void misplaced(AuditRecord.Subject.Misplaced misplaced, AuditRecord record, Lines out) {
        start(record, "WARN", PROXY, out).ascii("Misplaced: ");
        name(misplaced.frame(), record.context(), out).ascii(": ").shown(misplaced.why(), Limits.NAME);
        end(record, out);
    }

    private void findings(AuditRecord record, Lines out) {
        List<Finding> findings = record.trail().findings();
        for (Finding finding : findings.subList(0, Math.min(findings.size(), Limits.FINDINGS))) {
            start(record, finding.severity().name(), POLICY, out)
                    .shown(finding.message(), Limits.MESSAGE)
                    .ascii("\n");
        }
        if (findings.size() > Limits.FINDINGS) {
            int more = findings.size() - Limits.FINDINGS;
            start(record, "WARN", POLICY, out)
                    .ascii("Findings left out: ")
                    .ascii(Integer.toString(more))
                    .ascii("\n");
        }
        for (Step step : record.trail().steps()) {
            if (step.outcome() == Outcome.FAILED) {
                start(record, "WARN", POLICY, out)
                        .ascii("Plugin failed: ")
                        .shown(step.plugin(), Limits.NAME)
                        .ascii("\n");
            }
        }
    }

    private void outcome(Frame frame, AuditRecord record, Lines out) {
        switch (record.outcome()) {
            case PASSED -> {}
            case REWRITTEN -> outcome("INFO", "Rewritten: ", frame, record, out);
            case ANSWERED -> outcome("INFO", "Answered: ", frame, record, out);
            case REJECTED, FAILED, REFUSED -> outcome("WARN", "Rejected: ", frame, record, out);
        }
    }

    private void outcome(String level, String what, Frame frame, AuditRecord record, Lines out) {
        start(record, level, PROXY, out).ascii(what);
        name(frame, record.context(), out);
        end(record, out);
    }

    private Lines start(AuditRecord record, String level, String part, Lines out) {
        return out.ascii(stamp.of(record.at()))
                .ascii(",")
                .digits(record.at().get(ChronoField.MILLI_OF_SECOND), 3)
                .ascii(" ")
                .ascii(level)
                .ascii(part);
    }

    /** Such as {@code tools/list from client}, {@code response to tools/list from server}. */
    private static Lines name(Frame frame, FrameContext context, Lines out) {
        Optional<String> method = FrameFacts.method(frame, context.exchange());
        if (frame instanceof Response) {
            out.ascii(method.isPresent() ? "response to " : "response");
        }
        method.ifPresent(present -> out.shown(present, Limits.NAME));
        return out.ascii(" from ").ascii(sender(context));
    }

    private static void end(AuditRecord record, Lines out) {
        record.reason().ifPresent(reason -> out.ascii(", reason=").ascii(reason.word()));
        out.ascii(", decision=").shown(record.decision(), Limits.NAME).ascii("\n");
    }

    /** Inside a line, the "Parse error" of an error answer begins small. */
    private static String uncapitalized(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String sender(FrameContext context) {
        return context.direction() == Direction.TO_SERVER ? "client" : "server";
    }
}
