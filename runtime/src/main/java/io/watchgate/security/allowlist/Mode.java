package io.watchgate.security.allowlist;

import java.util.Locale;

/** How the list of tools in the configuration is meant. */
public enum Mode {
    /** Only these tools. */
    ALLOWLIST,
    /** All tools but these. */
    BLOCKLIST,
    /** All tools, whatever the list says. */
    ALLOW_ALL;

    /** The word in the configuration and in the audit. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
