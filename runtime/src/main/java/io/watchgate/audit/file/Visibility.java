package io.watchgate.audit.file;

import io.watchgate.text.Unseen;

/**
 * Which characters may stand in a line as themselves: those that put something on the page, and nothing else. Left out
 * are controls, what reorders or joins text, every blank but the plain one, and what no font agrees on.
 */
final class Visibility {

    private Visibility() {}

    static boolean isVisible(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> code == ' ';
            default -> !Unseen.isBlankLetter(code);
        };
    }
}
