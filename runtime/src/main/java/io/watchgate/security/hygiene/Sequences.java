package io.watchgate.security.hygiene;

/** Where the things end that a text says to a terminal. */
final class Sequences {

    private static final char BELL = 0x07;

    private Sequences() {}

    /** Where the sequence ends that the escape character, or its short form, at {@code i} begins. */
    static int end(String text, int i) {
        return switch (introducer(text, i)) {
            case '[' -> endOfControl(text, afterIntroducer(text, i));
            case ']', 'P', 'X', '^', '_' -> endOfString(text, afterIntroducer(text, i));
            default -> text.charAt(i) == Characters.ESCAPE ? endOfShort(text, i + 1) : i + 1;
        };
    }

    /** The character behind the escape character, also where both are written as one; 0 when there is none. */
    private static char introducer(String text, int i) {
        char c = text.charAt(i);
        if (c != Characters.ESCAPE) {
            return (char) (c - 0x40);
        }
        return i + 1 < text.length() ? text.charAt(i + 1) : 0;
    }

    private static int afterIntroducer(String text, int i) {
        return text.charAt(i) == Characters.ESCAPE ? i + 2 : i + 1;
    }

    /** Parameters, and the letter that says what to do. */
    private static int endOfControl(String text, int from) {
        int i = skip(text, from, ' ', '?');
        return isIn(text, i, '@', '~') ? i + 1 : i;
    }

    private static int endOfShort(String text, int from) {
        int i = skip(text, from, ' ', '/');
        return isIn(text, i, '0', '~') ? i + 1 : i;
    }

    /** A title or a link: up to its end, or nothing of it when it has none on this line. */
    private static int endOfString(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BELL || c == 0x9C) {
                return i + 1;
            }
            if (c == Characters.ESCAPE) {
                return isIn(text, i + 1, '\\', '\\') ? i + 2 : from;
            }
            if (c == '\n' || c == '\r' || c >= 0x80 && c < 0xA0) {
                return from;
            }
        }
        return from;
    }

    private static int skip(String text, int from, char least, char most) {
        int i = from;
        while (isIn(text, i, least, most)) {
            i++;
        }
        return i;
    }

    private static boolean isIn(String text, int i, char least, char most) {
        return i < text.length() && text.charAt(i) >= least && text.charAt(i) <= most;
    }
}
