package io.watchgate.spi;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import java.util.List;
import java.util.Objects;

/** What a plugin decides about a frame. Findings go to the audit, whatever the decision. Nothing in it is null. */
public sealed interface Verdict {

    List<Finding> findings();

    /** The frame may go on as it is. */
    record Pass(List<Finding> findings) implements Verdict {
        public Pass {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The frame may go on as this other frame, which is of the same kind. A security policy may not change its id, its
     * method, or the name or uri that it is about: such a rewrite is rejected.
     */
    record Rewrite(Frame frame, List<Finding> findings) implements Verdict {
        public Rewrite {
            Objects.requireNonNull(frame, "frame");
            findings = List.copyOf(findings);
        }
    }

    /** A request is answered at once with this result; it does not reach the other side. */
    record Answer(JsonText result, List<Finding> findings) implements Verdict {
        public Answer {
            Objects.requireNonNull(result, "result");
            findings = List.copyOf(findings);
        }
    }

    /**
     * The frame does not go on. The sender of a request gets an error, the receiver of a response gets an error in its
     * place, a notification is dropped.
     *
     * @param message what the other side may read: short, neutral, and silent about what the policy hides
     */
    record Reject(Reason reason, String message, List<Finding> findings) implements Verdict {
        public Reject {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(message, "message");
            findings = List.copyOf(findings);
        }
    }

    Verdict PASS = new Pass(List.of());

    static Verdict pass(Finding... findings) {
        return findings.length == 0 ? PASS : new Pass(List.of(findings));
    }

    static Verdict rewrite(Frame frame, Finding... findings) {
        return new Rewrite(frame, List.of(findings));
    }

    static Verdict reject(Reason reason, String message, Finding... findings) {
        return new Reject(reason, message, List.of(findings));
    }
}
