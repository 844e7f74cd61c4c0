package io.watchgate.security.hygiene;

/** Goes through a text once and treats all that is hidden in it but directions. Lives for one text. */
final class Sweep {

    private static final int BELL = 0x07;

    private final String text;
    private final Draft draft;
    /** Where a bell ends a sequence that has been left or made visible; else it would go as a control character. */
    private int bell = -1;

    private boolean turns;

    Sweep(String text, Draft draft) {
        this.text = text;
        this.draft = draft;
    }

    /**
     * Writes the whole text.
     *
     * @param first where the first hidden character stands
     * @return whether there are directions among them, which have been kept
     */
    boolean run(int first) {
        int written = 0;
        for (int at = first; at < text.length(); at = Characters.nextHidden(text, written)) {
            draft.keep(text, written, at);
            written = step(at);
        }
        draft.keep(text, written, text.length());
        return turns;
    }

    /** Takes the hidden character at {@code i}, with what belongs to it, and returns where to go on. */
    private int step(int i) {
        int code = text.codePointAt(i);
        Kind kind = i == bell ? Kind.ANSI : Characters.kindOf(code);
        int end = i + Character.charCount(code);
        if (kind == null || kind == Kind.BIDI) {
            turns = true;
            draft.keep(text, i, end);
            return end;
        }
        return switch (kind) {
            case ANSI -> sequence(i);
            case TAGS -> tags(i, Emoji.endOfFlag(draft.last(), text, i));
            case INVISIBLE -> invisible(code, i, end);
            case CONTROL, BIDI -> treat(kind, i, end);
        };
    }

    private int sequence(int i) {
        int end = Sequences.end(text, i);
        if (draft.goesAsAWhole(Kind.ANSI)) {
            return treat(Kind.ANSI, i, end);
        }
        if (end > i + 1 && text.charAt(end - 1) == BELL) {
            bell = end - 1;
        }
        return treat(Kind.ANSI, i, i + 1);
    }

    private int tags(int i, int endOfFlag) {
        if (endOfFlag > i) {
            draft.keep(text, i, endOfFlag);
            return endOfFlag;
        }
        int end = i;
        while (end < text.length() && Characters.kindOf(text.codePointAt(end)) == Kind.TAGS) {
            end += 2;
        }
        return treat(Kind.TAGS, i, end);
    }

    private int invisible(int code, int i, int end) {
        int after = end < text.length() ? text.codePointAt(end) : 0;
        if (new Neighbours(draft.last(), after).need(code)) {
            draft.keep(text, i, end);
            return end;
        }
        return treat(Kind.INVISIBLE, i, end);
    }

    private int treat(Kind kind, int from, int to) {
        draft.treat(kind, text, from, to);
        return to;
    }
}
