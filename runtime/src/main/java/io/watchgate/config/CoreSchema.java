package io.watchgate.config;

import io.watchgate.config.Node.Kind;

/**
 * Says what an unquoted scalar is. Numbers are those of JSON and nothing else, because YAML readers disagree about the
 * rest: {@code 0123} is 83 for some, {@code 1_000} and {@code 12:30:45} are numbers for some. Here these are text, and an
 * option that wants a number refuses them.
 */
final class CoreSchema {

    private CoreSchema() {}

    static Kind kindOf(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.FLAG;
            default -> number(plain);
        };
    }

    private static Kind number(String plain) {
        int whole = wholePart(plain);
        if (whole == plain.length()) {
            return Kind.WHOLE;
        }
        boolean decimal = whole > 0 && exponent(plain, fraction(plain, whole)) == plain.length();
        return decimal ? Kind.DECIMAL : Kind.TEXT;
    }

    /** Where the digits before a point end; 0 when there are none, or a 0 too many. */
    private static int wholePart(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        int end = digits(text, start);
        boolean leadingZero = end > start + 1 && text.charAt(start) == '0';
        return (end == start || leadingZero) ? 0 : end;
    }

    private static int fraction(String text, int from) {
        return isAt(text, from, '.') ? atLeastOneDigit(text, from + 1, from) : from;
    }

    private static int exponent(String text, int from) {
        if (!isAt(text, from, 'e') && !isAt(text, from, 'E')) {
            return from;
        }
        boolean sign = isAt(text, from + 1, '+') || isAt(text, from + 1, '-');
        return atLeastOneDigit(text, sign ? from + 2 : from + 1, from);
    }

    private static int atLeastOneDigit(String text, int from, int otherwise) {
        int end = digits(text, from);
        return end == from ? otherwise : end;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isAt(String text, int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
