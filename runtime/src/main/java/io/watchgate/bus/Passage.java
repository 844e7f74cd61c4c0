package io.watchgate.bus;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import java.time.Instant;
import java.util.Optional;

/**
 * One frame's way through the bus, decided. Immutable.
 *
 * @param decision the id under which the audit knows it
 * @param subject the frame as it came
 * @param outcome what the audit calls the ending
 * @param reason why the frame does not go on; empty when it does
 */
public record Passage(
        String decision,
        AuditRecord.Subject subject,
        FrameContext context,
        Ending ending,
        Outcome outcome,
        Optional<Reason> reason,
        AuditRecord.Trail trail) {

    AuditRecord toRecord(Instant at) {
        return new AuditRecord(decision, at, context, subject, outcome, reason, trail);
    }

    /** The same passage, turned down because it could not be recorded. */
    Passage unrecorded() {
        if (!(subject instanceof AuditRecord.Subject.Carried carried)) {
            return this;
        }
        GatewayError error = new GatewayError(Reason.AUDIT_FAILURE, "The message could not be recorded");
        Ending turnedDown = rejection(carried.frame(), error, context, decision);
        return new Passage(
                decision, subject, context, turnedDown, Outcome.FAILED, Optional.of(Reason.AUDIT_FAILURE), trail);
    }

    /** How a frame ends that may not go on: whoever waits for an answer gets this error. */
    static Ending rejection(Frame frame, GatewayError error, FrameContext context, String decision) {
        if (frame instanceof Request request) {
            return new Ending.Reply(Response.Failure.of(request.id(), error.toRpc(context.era(), decision)));
        }
        if (frame instanceof Response response) {
            return new Ending.Forward(Response.Failure.of(response.id(), error.toRpc(context.era(), decision)));
        }
        return new Ending.Drop();
    }
}
