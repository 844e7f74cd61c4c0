package io.watchgate.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a text as it is read: without what does not show, with escapes decoded and compatibility forms written out; and,
 * if asked, with lookalikes folded to Latin letters. Lives for one text.
 */
final class Normaliser {

    /** More marks on one letter than any language needs are left alone, to bound the work for each letter. */
    private static final int MOST_MARKS = 8;

    /** Characters that never read as anything else. */
    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (char c = ' '; c < 0x7F; c++) {
            PLAIN[c] = c != '&' && c != '%' && c != '\\';
        }
        PLAIN['\n'] = true;
        PLAIN['\t'] = true;
        PLAIN['\r'] = true;
    }

    private final String raw;
    private final boolean folding;
    private final View.Builder out;
    private boolean changed;
    private boolean foldable;

    private Normaliser(String raw, boolean folding) {
        this.raw = raw;
        this.folding = folding;
        this.out = new View.Builder(raw.length());
    }

    /**
     * The ways in which a text reads other than it is written. Lookalikes are folded in a view of their own: what is a
     * disguise in one text is the alphabet of another.
     *
     * @param latin the same text, as {@link Latin} makes it
     */
    static List<View> views(String raw, byte[] latin) {
        if (isPlain(latin)) {
            return List.of();
        }
        List<View> views = new ArrayList<>(2);
        Normaliser plain = new Normaliser(raw, false);
        plain.run();
        if (plain.changed) {
            views.add(plain.out.toView());
        }
        if (plain.foldable) {
            Normaliser folded = new Normaliser(raw, true);
            folded.run();
            views.add(folded.out.toView());
        }
        return views;
    }

    /** Whether there is nothing in it that could read differently. Most texts are like that. */
    private static boolean isPlain(byte[] latin) {
        boolean[] plain = PLAIN;
        for (byte b : latin) {
            if (!plain[b & 0xFF]) {
                return false;
            }
        }
        return true;
    }

    private void run() {
        int i = 0;
        while (i < raw.length()) {
            i = step(i);
        }
    }

    /** Takes what stands at {@code i}, and returns where the next thing starts. */
    private int step(int i) {
        char c = raw.charAt(i);
        if (c == '&' || c == '%' || c == '\\') {
            return escape(i);
        }
        if (c == 0x1B) {
            changed = true;
            return Escapes.endOfControlSequence(raw, i);
        }
        if (c >= 0x80 || i + 1 < raw.length() && raw.charAt(i + 1) >= 0x300 && isMark(raw.codePointAt(i + 1))) {
            return cluster(i);
        }
        if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == 0x7F) {
            changed = true;
        } else {
            out.add(c, i, i + 1);
        }
        return i + 1;
    }

    private int escape(int i) {
        Escapes.Found found = Escapes.at(raw, i);
        if (found == null) {
            out.add(raw.charAt(i), i, i + 1);
            return i + 1;
        }
        changed = true;
        write(found.code(), i, found.end());
        return found.end();
    }

    /** A character with the marks on it; those that make no other letter of an ASCII one are mere decoration. */
    private int cluster(int i) {
        int code = raw.codePointAt(i);
        int end = i + Character.charCount(code);
        if (Unseen.isUnseen(code)) {
            changed = true;
            Unseen.tagged(code).ifPresent(tagged -> out.add(tagged, i, end));
            return end;
        }
        int marks = 0;
        int after = end;
        while (after < raw.length() && marks < MOST_MARKS && isMark(raw.codePointAt(after))) {
            after += Character.charCount(raw.codePointAt(after));
            marks++;
        }
        String cluster = raw.substring(i, after);
        String normal = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
        boolean ascii = normal.charAt(0) < 0x80;
        for (int k = 0; k < normal.length(); k += Character.charCount(normal.codePointAt(k))) {
            if (ascii && isMark(normal.codePointAt(k))) {
                changed = true;
            } else {
                write(normal.codePointAt(k), i, after);
            }
        }
        changed |= !normal.equals(cluster);
        return after;
    }

    private void write(int code, int start, int end) {
        int plain = Confusables.ascii(code);
        int latin = Confusables.latin(plain);
        changed |= plain != code;
        foldable |= latin != plain;
        if (!Unseen.isUnseen(plain)) {
            out.add(folding ? latin : plain, start, end);
        }
    }

    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
