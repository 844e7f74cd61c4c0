package io.watchgate.inspect.scan;

import io.watchgate.spi.Finding;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Severity;
import java.util.Locale;

/** What would be done about a finding in a session, the mildest first. */
public enum Effect {
    /** A policy says that something is in order, such as a tool that may be called. */
    NOTED,
    /** The message would go on as it is, and the audit would know. */
    RECORDED,
    /** The message would go on without what was found. */
    REDACTED,
    /** The message would not go on. */
    BLOCKED;

    /** The detail in which filters say what they did about one finding among several. */
    private static final String ACTION = "action";

    static Effect of(Finding finding, Outcome step) {
        if ("none".equals(finding.details().get(ACTION))) {
            return RECORDED;
        }
        return switch (step) {
            case PASSED -> finding.severity() == Severity.WARN ? RECORDED : NOTED;
            case REWRITTEN -> REDACTED;
            case ANSWERED, REJECTED, FAILED, REFUSED -> BLOCKED;
        };
    }

    /** The word in a remark. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
