package io.watchgate.detect.injection;

/** URLs, mail addresses, and links and pictures of Markdown. */
final class Addresses {

    private static final int LONGEST_SCHEME = 12;
    private static final int LONGEST_MAILBOX = 64;
    private static final int LONG_QUERY = 120;
    private static final String SLOTS = "{[<$";

    private final Reading reading;
    private final byte[] bytes;

    Addresses(Reading reading) {
        this.reading = reading;
        this.bytes = reading.bytes();
    }

    boolean beginsUrl(int colon) {
        return colon > 0
                && colon + 2 < bytes.length
                && bytes[colon + 1] == '/'
                && bytes[colon + 2] == '/'
                && Alphabet.kind(bytes[colon - 1]) > 0;
    }

    /** The words within it are not said to anybody, nor is its scheme, which was read before. */
    int url(int colon) {
        int start = colon;
        int limit = Math.max(0, colon - LONGEST_SCHEME);
        while (start > limit && Alphabet.kind(bytes[start - 1]) > 0) {
            start--;
        }
        reading.forgetFrom(start);
        int end = colon + 3;
        while (end < bytes.length && !endsUrl(bytes[end])) {
            end++;
        }
        reading.markHere(bytes[end - 1] == '=' ? Mark.LINK : Mark.URL, start, end);
        return end;
    }

    /** Its mailbox was read as words before; what follows is skipped. */
    int mail(int at) {
        int start = at;
        int limit = Math.max(0, at - LONGEST_MAILBOX);
        while (start > limit && belongsToMail(bytes[start - 1])) {
            start--;
        }
        int end = at + 1;
        boolean dot = false;
        while (end < bytes.length && belongsToMail(bytes[end])) {
            dot |= bytes[end] == '.';
            end++;
        }
        if (start == at || !dot) {
            return at + 1;
        }
        reading.markHere(Mark.MAIL, start, end);
        return end;
    }

    /** The address of a link or picture: from behind its bracket to the closing one. */
    int link(int start) {
        int end = start;
        int query = -1;
        boolean slotInPath = false;
        boolean slotInQuery = false;
        boolean absolute = false;
        while (end < bytes.length
                && bytes[end] != ')'
                && bytes[end] != '('
                && Alphabet.kind(bytes[end]) != Alphabet.LINE) {
            byte b = bytes[end];
            if (b == '?' && query < 0) {
                query = end;
            } else if (beginsUrl(end)) {
                absolute = true;
            } else if (SLOTS.indexOf(b) >= 0) {
                slotInPath |= query < 0;
                slotInQuery |= query >= 0;
            }
            end++;
        }
        boolean open = query >= 0 && end > query + 1 && bytes[end - 1] == '=';
        if (!absolute) {
            return end;
        }
        if (query >= 0 && (slotInQuery || open)) {
            reading.mark(Mark.BEACON, start, end);
        } else if (slotInPath || query >= 0 && end - query > LONG_QUERY) {
            reading.mark(Mark.LINK, start, end);
        } else {
            reading.mark(Mark.URL, start, end);
        }
        return end;
    }

    private static boolean endsUrl(byte b) {
        return b == Alphabet.FOREIGN_BYTE || b <= ' ' && b >= 0 || "\"'<>)]}`|,".indexOf(b) >= 0;
    }

    private static boolean belongsToMail(byte b) {
        return Alphabet.kind(b) > 0 || "._+-".indexOf(b) >= 0;
    }
}
