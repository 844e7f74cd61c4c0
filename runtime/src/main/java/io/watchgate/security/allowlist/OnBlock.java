package io.watchgate.security.allowlist;

/** How a client hears that its call was blocked. */
public enum OnBlock {
    /** As the error of the protocol that an unknown tool gets. */
    ERROR,
    /** As a result of the tool that says so: models read results, while many clients keep errors from them. */
    RESULT
}
