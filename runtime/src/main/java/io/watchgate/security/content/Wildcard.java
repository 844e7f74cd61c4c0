package io.watchgate.security.content;

import java.util.Locale;
import java.util.Objects;

/** A text with stars in it, each of which stands for any text; letters match in both cases. */
record Wildcard(String pattern) {

    Wildcard {
        Objects.requireNonNull(pattern, "pattern");
        pattern = pattern.toLowerCase(Locale.ROOT);
    }

    /** In time linear in the text for each star. */
    boolean matches(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(lower);
        }
        String head = pattern.substring(0, star);
        String tail = pattern.substring(pattern.lastIndexOf('*') + 1);
        if (lower.length() < head.length() + tail.length() || !lower.startsWith(head) || !lower.endsWith(tail)) {
            return false;
        }
        int end = lower.length() - tail.length();
        int at = head.length();
        for (String part :
                pattern.substring(star, pattern.length() - tail.length()).split("\\*", -1)) {
            int found = lower.indexOf(part, at);
            if (found < 0 || found + part.length() > end) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }
}
