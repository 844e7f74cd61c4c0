package io.watchgate.detect.secrets;

/** Finds credentials in addresses: {@code scheme://name:password@host}, {@code scheme://token@host}, secret paths. */
final class UrlFinder implements Finder {

    private static final int AUTHORITY = 512;
    private static final int TOKEN = 20;

    /** Shorter ones stand in documents. */
    private static final int SHORTEST = 4;

    private static final double CONFIDENCE = 0.9;

    /** Tokens whose prefix is a host and a path. */
    private final TokenFinder tokens;

    UrlFinder(TokenFinder tokens) {
        this.tokens = tokens;
    }

    @Override
    public int look(Scan scan, int mark, int next) {
        if (scan.at(mark + 1) != '/' || scan.at(mark + 2) != '/' || scan.text[mark] != ':') {
            return next;
        }
        int start = mark + 3;
        int end = start;
        int colon = -1;
        int at = -1;
        while (end < scan.length && end - start < AUTHORITY && !endsAuthority(scan.text[end])) {
            byte c = scan.text[end];
            if (c == '@') {
                at = end;
            } else if (c == ':' && colon < 0) {
                colon = end;
            }
            end++;
        }
        if (at > start && Chars.isAlphanumeric(scan.at(at + 1)) || at > start && scan.at(at + 1) == '[') {
            credentials(scan, start, colon, at);
        } else {
            int path = webhook(scan, start, end);
            return path > next ? path : next;
        }
        return next;
    }

    private static void credentials(Scan scan, int start, int colon, int at) {
        if (colon > 0 && colon < at) {
            if (at - colon > SHORTEST && !Placeholders.isOne(scan, colon + 1, at)) {
                scan.report("url_password", colon + 1, at, CONFIDENCE);
            }
        } else if (at - start >= TOKEN && Randomness.isRandom(scan.text, start, at, 3, TOKEN / 2)) {
            scan.report("url_token", start, at, CONFIDENCE);
        }
    }

    private int webhook(Scan scan, int start, int end) {
        int found = tokens.token(scan, start);
        for (int at = start; at < end && found < 0; at++) {
            if (scan.text[at] == '.') {
                found = tokens.token(scan, at + 1);
            }
        }
        return found;
    }

    private static boolean endsAuthority(byte c) {
        return c == '/'
                || c == '?'
                || c == '#'
                || c == '"'
                || c == '<'
                || c == '>'
                || c == '\\'
                || c == '`'
                || Chars.isSpace(c);
    }
}
