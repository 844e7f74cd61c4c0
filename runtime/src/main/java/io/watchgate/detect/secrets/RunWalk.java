package io.watchgate.detect.secrets;

import java.util.List;

/**
 * The one pass over the text. It finds the places where it is worth to look, and leaves the looking to the finders.
 *
 * <p>A run is a stretch of letters, digits and {@code _ - .}; nearly every secret is one, or begins with one. Ordinary
 * words are passed over by a single loop, which is nearly all of the time that a harmless text takes.
 */
final class RunWalk {

    /** Shorter runs carry no token and no random value. */
    private static final int SHORTEST = 8;

    /** As long as the word "login". */
    private static final int LOGIN = 5;

    /** As long as this, letters of one case alone may be a random value. */
    private static final int LONG_WORD = 20;

    private final Finder[] runs;
    private final Finder[] dashes;
    private final Finder[] marks;
    private final Finder[] words;

    /**
     * @param runs look at runs that could be a token or a random value
     * @param dashes look at runs that begin with a hyphen
     * @param marks look at {@code : = >}
     * @param words look at the word "is" and its like in other languages, and at "login"
     */
    RunWalk(List<Finder> runs, List<Finder> dashes, List<Finder> marks, List<Finder> words) {
        this.runs = runs.toArray(Finder[]::new);
        this.dashes = dashes.toArray(Finder[]::new);
        this.marks = marks.toArray(Finder[]::new);
        this.words = words.toArray(Finder[]::new);
    }

    void walk(Scan scan) {
        byte[] text = scan.text;
        int length = text.length;
        int at = 0;
        while (at < length) {
            int start = at;
            int kinds = 0;
            int kind;
            while (at < length && (kind = Chars.kind(text[at])) != 0) {
                kinds |= kind;
                at++;
            }
            int end = at;
            if (end > start && !isDull(text, start, end - start, kinds)) {
                at = run(scan, start, end, kinds);
            }
            if (at == end && at < length) {
                byte c = text[at];
                at = c == ':' || c == '=' || c == '>' ? ask(marks, scan, at, at + 1) : at + 1;
            }
        }
    }

    /** Most words are: in small letters, or too short. */
    private static boolean isDull(byte[] text, int start, int length, int kinds) {
        if (kinds == Chars.LOWER) {
            return length < LONG_WORD && (length < 2 || (text[start + 1] != 's' && length != LOGIN));
        }
        return length < SHORTEST && text[start] != '-';
    }

    private int run(Scan scan, int start, int end, int kinds) {
        if (kinds == Chars.LOWER && end - start < LONG_WORD) {
            return ask(words, scan, start, end);
        }
        if (scan.text[start] == '-') {
            int next = ask(dashes, scan, start, end);
            if (next > end) {
                return next;
            }
        }
        boolean telling = (kinds & (Chars.DIGIT | Chars.UPPER)) != 0 || kinds == Chars.LOWER;
        return telling && end - start >= SHORTEST ? ask(runs, scan, start, end) : end;
    }

    private static int ask(Finder[] finders, Scan scan, int start, int end) {
        int next = end;
        for (Finder finder : finders) {
            next = Math.max(next, finder.look(scan, start, end));
        }
        return next;
    }
}
