package io.watchgate.text;

import java.util.Arrays;

/** Letters of other scripts that look like Latin ones, and digits of other scripts. */
final class Confusables {

    /** Each letter followed by the Latin one that it is taken for. */
    private static final String PAIRS =
            // Cyrillic
            "\u0430a\u0435e\u043Eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u0501d\u04BBh\u0475v\u051Bq\u051Dw"
                    + "\u0410A\u0412B\u0415E\u041AK\u041CM\u041DH\u041EO\u0420P\u0421C\u0422T\u0423Y\u0425X\u0406I\u0408J"
                    + "\u0405S\u051AQ\u051CW\u0474V\u04AEY\u04C0I\u04CFl\u0433r\u043Ak\u043Cm\u0442t"
                    // Greek
                    + "\u03B1a\u03BFo\u03C1p\u03BDv\u03B9i\u03BAk\u03C4t\u03C5u\u03C7x\u03B5e\u03B7n\u03C9w\u03B3y\u03F2c\u03F3j"
                    + "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T\u03A5Y\u03A7X\u03F9C"
                    // Armenian, and Latin letters of other alphabets
                    + "\u0570h\u0578n\u057Du\u0585o\u0566q\u0581g\u0261g\u0251a\u0131i\u0269i\u026Ai\u1D04c\u1D0Fo\u1D1Cu\u1D20v"
                    + "\u1D21w\u1D22z\u0299B\u029CH\u029FL\u0280R\u1D00A\u1D05D\u1D07E\u1D0AJ\u1D0BK\u1D0DM\u1D18P\u1D1BT";

    private static final int LAST = 0x1D22;
    private static final char[] LATIN = new char[LAST + 1];

    static {
        Arrays.fill(LATIN, (char) 0);
        for (int i = 0; i < PAIRS.length(); i += 2) {
            LATIN[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
    }

    private Confusables() {}

    /** The Latin letter that the character is taken for; itself when there is none. */
    static int latin(int code) {
        return code <= LAST && LATIN[code] != 0 ? LATIN[code] : code;
    }

    /** The ASCII digit, blank or dash that the character means in every script; itself when it means none. */
    static int ascii(int code) {
        if (code < 0x80) {
            return code;
        }
        return switch (Character.getType(code)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(code, 10);
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> code;
        };
    }
}
