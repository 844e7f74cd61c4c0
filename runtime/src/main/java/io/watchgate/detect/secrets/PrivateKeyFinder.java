package io.watchgate.detect.secrets;

/**
 * Finds private keys, and reports them as whole blocks, from the first hyphen to the last.
 *
 * <p>A block may be cut off, and its lines may be joined by line breaks written as two characters, by quotation marks and
 * plus signs. It must hold a line's worth of key: a document that shows how a block looks has none.
 */
final class PrivateKeyFinder implements Finder {

    private static final String BEGIN = "-----begin";
    private static final String PUTTY = "putty-user-key-file-";
    private static final int HEADER = 96;
    private static final int LONGEST = 64 * 1024;
    private static final int LEAST_KEY = 20;
    private static final double CONFIDENCE = 0.98;

    @Override
    public int look(Scan scan, int start, int end) {
        boolean pem = end - start >= BEGIN.length() && scan.startsWithLetters(BEGIN, start);
        boolean ssh2 = end - start == 4 && scan.startsWithLetters("---- begin ssh2 ", start);
        return pem || ssh2 ? block(scan, start, end) : end;
    }

    private static int block(Scan scan, int start, int end) {
        int dashes = scan.indexOf("----", end, end + HEADER);
        if (dashes < 0 || scan.indexOf("private key", end, dashes) < 0) {
            return end;
        }
        int body = dashes;
        while (scan.at(body) == '-') {
            body++;
        }
        int close = body;
        int key = 0;
        boolean header = false;
        int limit = Math.min(scan.length, body + LONGEST);
        while (close < limit && !scan.startsWith("----", close) && isBlock(scan, close, header)) {
            byte c = scan.text[close];
            key += Alphabet.BASE64.has(c) ? 1 : 0;
            header = c != '\n' && (header || c == ':');
            close++;
        }
        if (key < LEAST_KEY || Placeholders.isOne(scan, body, close)) {
            return end;
        }
        int stop = closing(scan, close);
        scan.report("private_key", start, stop, CONFIDENCE);
        scan.valuesSeenTo(stop);
        return stop;
    }

    /** Behind the line that ends the block, if there is one. */
    private static int closing(Scan scan, int close) {
        if (!scan.startsWithLetters("-----end", close) && !scan.startsWithLetters("---- end", close)) {
            int end = close;
            while (Chars.isSpace(scan.at(end - 1))) {
                end--;
            }
            return end;
        }
        int dashes = scan.indexOf("----", close + 8, close + HEADER);
        if (dashes < 0) {
            return close + 8;
        }
        int end = dashes;
        while (scan.at(end) == '-' && end < dashes + 5) {
            end++;
        }
        return end;
    }

    /** Key data, headers such as {@code Proc-Type: 4,ENCRYPTED}, and what joins lines in source code. */
    private static boolean isBlock(Scan scan, int at, boolean header) {
        byte c = scan.text[at];
        if (c == ' ' && !header && Chars.isAlphanumeric(scan.text[at - 1])) {
            return continuesKey(scan, at + 1);
        }
        return Alphabet.BASE64.has(c) || Chars.isSpace(c) || Chars.isQuote(c) || "\\:,-.;()@".indexOf(c) >= 0;
    }

    /** Lines may be joined by spaces; behind a block that was cut off stand the short words of prose. */
    private static boolean continuesKey(Scan scan, int start) {
        int end = start;
        while (end < scan.length && Alphabet.BASE64.has(scan.text[end])) {
            end++;
        }
        return end - start >= LEAST_KEY || scan.startsWith("----", end) || scan.startsWith(" ----", end);
    }

    /** Finds the whole file of a PuTTY key, which names its parts instead of fencing them. */
    static final class Putty implements Finder {

        @Override
        public int look(Scan scan, int start, int end) {
            if (!scan.startsWithLetters(PUTTY, start)) {
                return end;
            }
            int lines = scan.indexOf("private-lines:", end, Math.min(scan.length, end + 16 * 1024));
            if (lines < 0) {
                return end;
            }
            int close = scan.indexOf("private-mac:", lines, Math.min(scan.length, lines + 16 * 1024));
            int stop = close < 0 ? lines : close;
            while (stop < scan.length && scan.text[stop] != '\n') {
                stop++;
            }
            scan.report("private_key", start, stop, CONFIDENCE);
            return stop;
        }
    }
}
