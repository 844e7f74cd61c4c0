package io.watchgate.security.content;

/** What is done about a find. */
public enum Action {
    /** The frame does not go on. */
    BLOCK,
    /** The frame goes on with other words in the place of what was found. */
    REDACT,
    /** The frame goes on as it is; the audit knows. */
    AUDIT_ONLY
}
