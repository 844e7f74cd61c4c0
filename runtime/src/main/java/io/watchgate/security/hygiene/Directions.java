package io.watchgate.security.hygiene;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tells directions that a text in a right-to-left script needs from those that make a text look like another one.
 *
 * <p>Marks stay in texts that hold right-to-left letters. So do isolates and embeddings that are closed in the same
 * paragraph, with something in them; what turns to the left must have right-to-left letters inside, or it would only
 * show others backwards. Overrides never stay. Lives for one text.
 */
final class Directions {

    /** No person nests deeper. */
    private static final int MOST_NESTED = 8;

    /** Where Hebrew begins. */
    private static final int FIRST_RIGHT_TO_LEFT = 0x0590;

    private final String text;
    private final BitSet needed = new BitSet();

    /** Of each open one in this paragraph: where it stands, and how many characters had gone before. */
    private int[] open = new int[8];

    private int[] lettersBefore = new int[8];
    private int[] visibleBefore = new int[8];
    private int depth;
    private int isolates;
    private int letters;
    private int visible;

    Directions(String text) {
        this.text = text;
    }

    void write(Draft draft) {
        boolean rightToLeft = match();
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.kindOf(c) == Kind.BIDI) {
                draft.keep(text, written, i);
                written = i + 1;
                boolean stays = isMark(c) ? rightToLeft && !isMark(draft.last()) : needed.get(i);
                if (stays) {
                    draft.keep(text, i, i + 1);
                } else {
                    draft.treat(Kind.BIDI, text, i, i + 1);
                }
            }
        }
        draft.keep(text, written, text.length());
    }

    private static boolean isMark(int code) {
        return code == 0x200E || code == 0x200F || code == 0x061C;
    }

    /** Finds the pairs that stay, one paragraph after the other. Whether there is a right-to-left letter at all. */
    private boolean match() {
        boolean rightToLeft = false;
        int start = 0;
        while (start < text.length()) {
            int end = endOfParagraph(start);
            if (letters > 0) {
                rightToLeft = true;
                match(start, end);
            }
            start = end;
        }
        return rightToLeft;
    }

    /** Also counts the right-to-left letters up to there. */
    private int endOfParagraph(int start) {
        letters = 0;
        for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int code = text.codePointAt(i);
            letters += isRightToLeft(code) ? 1 : 0;
            if (endsParagraph(code)) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Those that the rules for directions call separators of paragraphs. */
    private static boolean endsParagraph(int code) {
        return code == '\n' || code == '\r' || code >= 0x1C && code <= 0x1E || code == 0x85 || code == 0x2029;
    }

    /** A mark has the direction of such a letter, but does not show. */
    private static boolean isRightToLeft(int code) {
        if (code < FIRST_RIGHT_TO_LEFT) {
            return false;
        }
        byte direction = Character.getDirectionality(code);
        return (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                && !isMark(code);
    }

    private void match(int start, int end) {
        depth = 0;
        isolates = 0;
        letters = 0;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int code = text.codePointAt(i);
            switch (code) {
                case 0x202A, 0x202B, 0x202D, 0x202E -> push(i);
                case 0x2066, 0x2067, 0x2068 -> {
                    push(i);
                    isolates++;
                }
                case 0x202C -> closeEmbedding(i);
                case 0x2069 -> closeIsolate(i);
                default -> {
                    letters += isRightToLeft(code) ? 1 : 0;
                    visible += Characters.isHidden(code) ? 0 : 1;
                }
            }
        }
    }

    private void push(int i) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            lettersBefore = Arrays.copyOf(lettersBefore, depth * 2);
            visibleBefore = Arrays.copyOf(visibleBefore, depth * 2);
        }
        open[depth] = i;
        lettersBefore[depth] = letters;
        visibleBefore[depth++] = visible;
    }

    private boolean isIsolateOnTop() {
        return text.charAt(open[depth - 1]) >= 0x2066;
    }

    private void closeEmbedding(int i) {
        if (depth > 0 && !isIsolateOnTop()) {
            pop(i);
        }
    }

    /** Ends what was opened inside of it as well. */
    private void closeIsolate(int i) {
        if (isolates > 0) {
            while (!isIsolateOnTop()) {
                depth--;
            }
            isolates--;
            pop(i);
        }
    }

    private void pop(int i) {
        depth--;
        boolean hasLetters = letters > lettersBefore[depth];
        boolean isNeeded = switch (text.charAt(open[depth])) {
            case 0x202B, 0x2067 -> hasLetters;
            case 0x202A, 0x2066, 0x2068 -> visible > visibleBefore[depth];
            default -> false;
        };
        if (isNeeded && depth < MOST_NESTED) {
            needed.set(open[depth]);
            needed.set(i);
        }
    }
}
