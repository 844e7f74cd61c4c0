package io.watchgate.security.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * A name with {@code *} in it; each star stands for any text, the empty one included.
 *
 * <p>Taking the first place where a fragment fits is always right, since a later one leaves less room for the rest: so
 * there is no going back, and a match costs the length of the name once.
 */
public final class NamePattern {

    private static final char STAR = '*';

    private final String head;
    private final List<Fragment> middle;
    private final String tail;

    private NamePattern(String head, List<Fragment> middle, String tail) {
        this.head = head;
        this.middle = middle;
        this.tail = tail;
    }

    /** Whether there is a star in it. */
    public static boolean isPattern(String tool) {
        return tool.indexOf(STAR) >= 0;
    }

    /** The pattern that a text with a star in it is. */
    public static NamePattern of(String pattern) {
        int first = pattern.indexOf(STAR);
        int last = pattern.lastIndexOf(STAR);
        List<Fragment> middle = new ArrayList<>();
        for (int star = first; star < last; ) {
            int next = pattern.indexOf(STAR, star + 1);
            if (next > star + 1) {
                middle.add(new Fragment(pattern.substring(star + 1, next)));
            }
            star = next;
        }
        return new NamePattern(pattern.substring(0, first), middle, pattern.substring(last + 1));
    }

    public boolean matches(String name) {
        int end = name.length() - tail.length();
        if (end < head.length() || !name.startsWith(head) || !name.endsWith(tail)) {
            return false;
        }
        int at = head.length();
        for (Fragment fragment : middle) {
            at = fragment.endIn(name, at, end);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
