package io.watchgate.spi;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was decided about one frame, before it moves. Immutable.
 *
 * @param decision the id of this decision; an error answer carries it as {@code error.data.decision}
 * @param at when the decision was taken
 * @param context what the gateway knew about the frame
 * @param subject the frame, or why there was none
 * @param outcome what becomes of it
 * @param reason why it does not go on; empty when it does
 * @param trail the plugins that saw it, in order, with their findings
 */
public record AuditRecord(
        String decision,
        Instant at,
        FrameContext context,
        Subject subject,
        Outcome outcome,
        Optional<Reason> reason,
        Trail trail) {

    /** What the record is about. Auditors never write the bodies of frames as they came. */
    public sealed interface Subject {

        /** A frame, as it came in. */
        record Carried(Frame frame) implements Subject {}

        /** Bytes that were no frame. */
        record Refused(Refusal refusal) implements Subject {}

        /** A frame that the session could not place, such as an answer nobody asked for, and why. */
        record Misplaced(Frame frame, String why) implements Subject {}
    }

    /** The steps of the plugins, and all they found. */
    public record Trail(List<Step> steps, List<Finding> findings) {

        public static final Trail EMPTY = new Trail(List.of(), List.of());

        public Trail {
            steps = List.copyOf(steps);
            findings = List.copyOf(findings);
        }
    }
}
