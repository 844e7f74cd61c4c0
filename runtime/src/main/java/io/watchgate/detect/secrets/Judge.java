package io.watchgate.detect.secrets;

/** Decides whether what was given to a telling name is a secret, or a type, a variable, a label, a placeholder. */
final class Judge {

    private static final int SHORTEST_PASSWORD = 4;
    private static final int SHORTEST_IN_SENTENCE = 6;
    private static final int SHORTEST_SECRET = 8;

    /** Between spaces it could be a variable. */
    private static final int SPACED_SECRET = 10;

    /** A sign beyond {@link Chars}, and a space. */
    private static final int SIGN = 16;

    private static final int SPACE = 32;

    private Judge() {}

    static boolean isSecret(Scan scan, SecretName name, Value value, Setting setting) {
        int start = value.start();
        int end = value.end();
        if (value.length() < SHORTEST_PASSWORD
                || Placeholders.isOne(scan, start, end)
                || isReference(scan, start, end)) {
            return false;
        }
        int kinds = kinds(scan, start, end);
        if (name == SecretName.SECRET) {
            return isMachineMade(
                    scan, value, kinds, value.isQuoted() || !setting.spaced() ? SHORTEST_SECRET : SPACED_SECRET);
        }
        if ((kinds & SPACE) != 0) {
            return false;
        }
        if (value.isQuoted()) {
            return !isLabel(scan, start, end, kinds);
        }
        if (setting.isLiteral()) {
            return true;
        }
        return setting.sign() == ':' || setting.sign() == ' '
                ? isTyped(scan, value)
                : (kinds & (Chars.DIGIT | SIGN)) != 0 && !isExpression(scan, start, end);
    }

    /** Whether a plain sentence or an unquoted value shows a password: not a word, but with digits or signs in it. */
    private static boolean isTyped(Scan scan, Value value) {
        int start = value.start();
        int end = value.end();
        // "String!" is a type of GraphQL, and sentences end so
        int kinds = kinds(scan, start, scan.text[end - 1] == '!' ? end - 1 : end);
        boolean letters = (kinds & (Chars.LOWER | Chars.UPPER)) != 0;
        boolean others = (kinds & (Chars.DIGIT | SIGN)) != 0;
        return value.length() >= SHORTEST_IN_SENTENCE
                && letters
                && others
                && !isExpression(scan, start, end)
                && !isCompound(scan, start, end);
    }

    private static int kinds(Scan scan, int start, int end) {
        int kinds = 0;
        for (int at = start; at < end; at++) {
            byte c = scan.text[at];
            int kind = Chars.kind(c);
            kinds |= kind != 0 ? kind : Chars.isSpace(c) ? SPACE : scan.isForeign(at) ? Chars.LOWER : SIGN;
        }
        return kinds;
    }

    private static boolean isMachineMade(Scan scan, Value value, int kinds, int shortest) {
        int start = value.start();
        int end = value.end();
        boolean mixed = (kinds & Chars.DIGIT) != 0 && (kinds & (Chars.LOWER | Chars.UPPER)) != 0;
        return value.length() >= shortest
                && mixed
                && (kinds & (SPACE | SIGN)) == 0
                && !isExpression(scan, start, end)
                && Randomness.isRandom(scan.text, start, end, 2, shortest);
    }

    /** A variable of a shell, a template, a reference to a store of secrets, a path. */
    private static boolean isReference(Scan scan, int start, int end) {
        byte first = scan.text[start];
        return first == '/'
                || first == '@'
                || first == '&'
                || first == '!'
                || first == '*'
                || first == '-'
                || scan.indexOf("://", start, end) >= 0
                || scan.indexOf("${", start, end) >= 0
                || scan.indexOf("{{", start, end) >= 0
                || scan.indexOf("#{", start, end) >= 0;
    }

    /** A call, an index, a member of an object: what programs write and passwords seldom are. */
    private static boolean isExpression(Scan scan, int start, int end) {
        boolean plain = true;
        for (int at = start; at < end; at++) {
            byte c = scan.text[at];
            if (c == '(' || c == '[' || c == '{' || (c == '-' && scan.at(at + 1) == '>')) {
                return true;
            }
            if (c == '.' && at > start && Chars.isLetter(scan.text[at - 1]) && Chars.isLetter(scan.at(at + 1))) {
                return true;
            }
            plain &= Chars.kind(c) != 0;
        }
        return plain && scan.at(end) == '(';
    }

    /** Words joined by hyphens or underscores, as in "case-sensitive", "utf-8" and "new_password2". */
    private static boolean isCompound(Scan scan, int start, int end) {
        boolean joined = false;
        for (int at = start; at < end; at++) {
            int kind = Chars.kind(scan.text[at]);
            if (kind == 0) {
                return false;
            }
            joined |= kind == Chars.JOIN;
        }
        return joined && Randomness.longestPart(scan.text, start, end) < 10;
    }

    /** A caption or a word of a language: "Passwort", "Password:", "required|min:8". */
    private static boolean isLabel(Scan scan, int start, int end, int kinds) {
        if ((kinds & (Chars.DIGIT | SIGN | Chars.JOIN)) == 0) {
            return Chars.kind(scan.text[start]) == Chars.UPPER || end - start < 5 || kinds == 0;
        }
        boolean wordsOnly = (kinds & (Chars.DIGIT | SIGN)) == 0;
        return wordsOnly
                || scan.indexOf("pass", start, end) >= 0 && (kinds & Chars.DIGIT) == 0
                || hasOnlyForeign(scan, start, end)
                || scan.indexOf("required", start, end) >= 0;
    }

    private static boolean hasOnlyForeign(Scan scan, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Chars.isAlphanumeric(scan.text[at])) {
                return false;
            }
        }
        return true;
    }
}
