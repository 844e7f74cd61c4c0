package io.watchgate.detect.secrets;

/** Finds what is given to a password or a secret by {@code =} or {@code :}, or stands in an XML element of that name. */
final class AssignmentFinder implements Finder {

    /** Names are not longer. */
    private static final int NAME = 64;

    @Override
    public int look(Scan scan, int mark, int next) {
        int nameEnd = nameEnd(scan, mark);
        if (nameEnd < 2 || isComparison(scan, mark)) {
            return next;
        }
        SecretName name = SecretName.endingAt(scan, nameEnd);
        if (name == SecretName.OTHER) {
            return next;
        }
        int nameStart = nameStart(scan, nameEnd);
        byte sign = scan.text[mark];
        if (sign == '>' && scan.at(nameStart - 1) != '<') {
            return next;
        }
        int place = mark + 1;
        if (sign == '=' && scan.at(place) == '>' || sign == ':' && scan.at(place) == '=') {
            place++;
        }
        Value value = Value.at(scan, place, sign);
        boolean spaced = mark > nameEnd || value.start() > place;
        Setting setting = new Setting(sign, spaced, isLoud(scan, nameStart, nameEnd));
        if (value.isEmpty() || !Judge.isSecret(scan, name, value, setting)) {
            return next;
        }
        scan.report(
                name == SecretName.PASSWORD ? "password" : "assigned_secret",
                value.start(),
                value.end(),
                value.isQuoted() ? 0.85 : 0.75);
        return next;
    }

    /** Back over spaces and the quotation mark that ends a key, escaped or not. */
    private static int nameEnd(Scan scan, int mark) {
        int at = mark;
        while (at > 0 && at > mark - 8 && scan.text[at - 1] == ' ') {
            at--;
        }
        if (at > 0 && (Chars.isQuote(scan.text[at - 1]) || scan.text[at - 1] == ']')) {
            at--;
            while (at > 0 && at > mark - 12 && (scan.text[at - 1] == '\\' || Chars.isQuote(scan.text[at - 1]))) {
                at--;
            }
        }
        return at;
    }

    private static int nameStart(Scan scan, int end) {
        int at = end;
        while (at > 0 && end - at < NAME && (Chars.kind(scan.text[at - 1]) != 0 || isNamespace(scan, at - 1))) {
            at--;
        }
        return at;
    }

    /** The colon in the name of an XML element. */
    private static boolean isNamespace(Scan scan, int at) {
        return scan.text[at] == ':' && Chars.isLetter(scan.at(at - 1)) && Chars.isLetter(scan.at(at + 1));
    }

    private static boolean isComparison(Scan scan, int mark) {
        byte before = scan.at(mark - 1);
        byte after = scan.at(mark + 1);
        boolean equals = scan.text[mark] == '=' && (after == '=' || after == '~' || before == '=');
        return equals || before == '!' || before == '<' || before == '>' || (before == '-' && scan.text[mark] == '>');
    }

    /** A name in capitals is a setting, and its value no expression. */
    private static boolean isLoud(Scan scan, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Chars.kind(scan.text[at]) == Chars.LOWER) {
                return false;
            }
        }
        return true;
    }
}
