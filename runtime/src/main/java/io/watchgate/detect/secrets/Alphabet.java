package io.watchgate.detect.secrets;

import java.util.Arrays;

/** The characters a token is written in, by the names that the table of providers uses. */
enum Alphabet {
    DIGITS("0-9"),
    HEX("0-9a-fA-F"),
    LOWER_HEX("0-9a-f"),
    UPPER_HEX("0-9A-F"),
    ALNUM("0-9a-zA-Z"),
    LOWER_ALNUM("0-9a-z"),
    UPPER_ALNUM("0-9A-Z"),
    BASE32("2-7A-Z"),
    BASE64("0-9a-zA-Z+/="),
    WORD("0-9a-zA-Z_-"),
    DOTTED("0-9a-zA-Z_.-"),
    PATH("0-9a-zA-Z_.@/-"),
    QUERY("0-9a-zA-Z_.%=&+/-"),
    /** What a value without quotation marks is made of: all but what ends it. */
    VALUE(" \t\n\r\"'`<>,;&|})]", false),
    /** What an XML element holds. */
    ELEMENT("<\n", false);

    private final boolean[] members = new boolean[128];

    /** Whether what is beyond ASCII belongs to it. */
    private final boolean foreign;

    Alphabet(String set) {
        this(set, true);
    }

    /**
     * A set as in a regular expression: ranges first, a hyphen of its own last.
     *
     * @param within whether these characters make it up, or all but these
     */
    Alphabet(String set, boolean within) {
        foreign = !within;
        Arrays.fill(members, !within);
        for (int at = 0; at < set.length(); at++) {
            char from = set.charAt(at);
            char to = from;
            if (at + 2 < set.length() && set.charAt(at + 1) == '-') {
                to = set.charAt(at + 2);
                at += 2;
            }
            for (char c = from; c <= to; c++) {
                members[c] = within;
            }
        }
    }

    boolean has(byte c) {
        return c < 0 ? foreign : members[c];
    }

    boolean hasAll(byte[] text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!has(text[at])) {
                return false;
            }
        }
        return true;
    }
}
