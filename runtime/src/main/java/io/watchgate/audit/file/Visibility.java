package io.watchgate.audit.file;

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
            default -> !isBlank(code);
        };
    }

    /** Letters, marks and symbols that Unicode calls such, and that show nothing. */
    private static boolean isBlank(int code) {
        return switch (code) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
        };
    }
}
