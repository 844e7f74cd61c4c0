package io.watchgate.detect.pii;

/**
 * The telling words around a place. Each piece of the text is read for them at most once, when a number behind it asks
 * first: so text without candidates is not read for words at all, and text full of them only once. For one thread.
 */
final class Nearby {

    /** How far before a number its word may begin. */
    private static final int REACH = 48;

    /** How far behind a number its word may begin: less, since it may belong to what comes next. */
    private static final int REACH_BEHIND = 20;

    private static final int NOWHERE = -1 - REACH;

    private final Page page;
    private final Lexicon lexicon;
    private final int[] lastSeen = new int[Long.SIZE];
    private long seen;
    private int readTo;
    private int behind = NOWHERE;
    private long topicsBehind;

    Nearby(Page page, Lexicon lexicon) {
        this.page = page;
        this.lexicon = lexicon;
    }

    /** Whether a word of these topics stands before this place. Places are asked for roughly from left to right. */
    boolean precedes(long topics, int place) {
        read(place);
        for (long rest = topics & seen; rest != 0; rest &= rest - 1) {
            int at = lastSeen[Long.numberOfTrailingZeros(rest)];
            if (at < place && at >= place - REACH) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of these topics stands behind this place, on the same line and in the same sentence. */
    boolean follows(long topics, int place) {
        if (behind != place) {
            behind = place;
            topicsBehind = topicsBehind(place);
        }
        return (topics & topicsBehind) != 0;
    }

    private void read(int place) {
        byte[] bytes = page.bytes();
        int from = Math.max(readTo, place - REACH);
        for (int i = Math.max(from, 0); i < Math.min(place, bytes.length - 1); i++) {
            if (lexicon.mayBegin(bytes[i], bytes[i + 1]) && Lexicon.startsWord(page, i)) {
                note(lexicon.topicsAt(page, i), i);
            }
        }
        readTo = Math.max(readTo, place);
    }

    private void note(long topics, int place) {
        seen |= topics;
        for (long rest = topics; rest != 0; rest &= rest - 1) {
            lastSeen[Long.numberOfTrailingZeros(rest)] = place;
        }
    }

    private long topicsBehind(int place) {
        long topics = 0;
        for (int i = place; i < place + REACH_BEHIND; i++) {
            char c = page.at(i);
            if (c == ',' || c == ';' || c == '|' || c == '"' || c == ':' || c == '=' || c < ' ') {
                return topics;
            }
            if (lexicon.mayBegin((byte) c, (byte) page.at(i + 1)) && Lexicon.startsWord(page, i)) {
                topics |= lexicon.topicsAt(page, i);
            }
        }
        return topics;
    }
}
