package io.watchgate.security.allowlist;

/** What became of one tool name, and which half of which rule it was. */
enum Ruling {
    IN_ALLOWLIST(true, "allowlist match"),
    NOT_IN_ALLOWLIST(false, "not in allowlist"),
    IN_BLOCKLIST(false, "blocklist match"),
    NOT_IN_BLOCKLIST(true, "not in blocklist"),
    UNRESTRICTED(true, "allow_all");

    private final boolean allows;
    private final String why;

    Ruling(boolean allows, String why) {
        this.allows = allows;
        this.why = why;
    }

    boolean allows() {
        return allows;
    }

    /** The words in the audit. */
    String why() {
        return why;
    }
}
