package io.watchgate.security.hygiene;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A text as it is written anew. Lives for one text. */
final class Draft {

    private final Map<Kind, Treatment> treatments;
    private final StringBuilder out;
    private final Map<Kind, Integer> found;

    /** @param found the counts to go on with */
    Draft(Map<Kind, Treatment> treatments, int length, Map<Kind, Integer> found) {
        this.treatments = treatments;
        this.out = new StringBuilder(length);
        this.found = found;
    }

    static Draft first(Map<Kind, Treatment> treatments, String text) {
        return new Draft(treatments, text.length(), new EnumMap<>(Kind.class));
    }

    /** To write the same text once more. */
    Draft next() {
        return new Draft(treatments, out.length(), found);
    }

    /** The last character written, 0 when there is none. */
    int last() {
        return out.isEmpty() ? 0 : out.codePointBefore(out.length());
    }

    void keep(String text, int from, int to) {
        out.append(text, from, to);
    }

    /** Whether what belongs together of this kind goes as a whole, its visible parts too. */
    boolean goesAsAWhole(Kind kind) {
        Treatment treatment = treatments.getOrDefault(kind, Treatment.STRIP);
        return treatment == Treatment.STRIP || treatment == Treatment.BLOCK;
    }

    /** Hidden characters of one kind, counted and then treated as the configuration says. */
    void treat(Kind kind, String text, int from, int to) {
        found.merge(kind, kind == Kind.ANSI ? 1 : text.codePointCount(from, to), Integer::sum);
        switch (treatments.getOrDefault(kind, Treatment.STRIP)) {
            case STRIP, BLOCK -> {}
            case PASS -> out.append(text, from, to);
            case SHOW -> {
                if (kind == Kind.TAGS) {
                    showTags(text, from, to);
                } else {
                    text.substring(from, to).codePoints().forEach(this::show);
                }
            }
        }
    }

    private void showTags(String text, int from, int to) {
        out.append("[tags: ");
        text.substring(from, to).codePoints().forEach(tag -> {
            int ascii = tag - Characters.TAG_BLOCK;
            if (ascii >= ' ' && ascii < 0x7F) {
                out.append((char) ascii);
            } else {
                show(tag);
            }
        });
        out.append(']');
    }

    /** Not as an escape, which somebody might decode once more. */
    private void show(int code) {
        String hex = Integer.toHexString(code).toUpperCase(Locale.ROOT);
        out.append("<U+")
                .append("0".repeat(Math.max(0, 4 - hex.length())))
                .append(hex)
                .append('>');
    }

    String text() {
        return out.toString();
    }

    Map<Kind, Integer> found() {
        return found;
    }
}
