package io.watchgate.jsonrpc;

/** Makes text from elsewhere safe to show: what a terminal would act on, or hide, is written out. */
public final class VisibleText {

    private VisibleText() {}

    /**
     * One line of at most {@code most} characters, with everything but plain characters as {@code \}{@code uXXXX}. What
     * does not fit is cut off between two characters of the text, and an ellipsis stands for it.
     */
    public static String of(String text, int most) {
        StringBuilder visible = new StringBuilder(Math.min(text.length(), most));
        int fitting = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            append(text.codePointAt(i), visible);
            if (visible.length() > most) {
                visible.setLength(fitting);
                return visible.append('…').toString();
            }
            if (visible.length() < most) {
                fitting = visible.length();
            }
        }
        return visible.toString();
    }

    private static void append(int c, StringBuilder visible) {
        if (isPlain(c)) {
            visible.appendCodePoint(c);
        } else {
            Character.toString(c).chars().forEach(unit -> escape(unit, visible));
        }
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void escape(int c, StringBuilder to) {
        to.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            to.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }
}
