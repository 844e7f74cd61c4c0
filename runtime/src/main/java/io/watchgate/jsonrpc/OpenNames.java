package io.watchgate.jsonrpc;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The member names of the objects that are open at one place of a document, to find duplicates at every level.
 *
 * <p>The names of a small object are compared as they are spelled. Those of a large one, or of one with escapes in them,
 * go decoded into a hash set, whose buckets stay fast under chosen collisions: no document costs more than its size.
 */
final class OpenNames {

    private static final int SMALL = 16;
    private static final int KEPT = 1024;

    private final int limit;
    private byte[] bytes = {};
    private int[] spans = new int[64];
    private int names;
    private int[] firstOfLevel = new int[16];
    private int levels;
    private @Nullable Set<String>[] large = newSets(16);

    OpenNames(int limit) {
        this.limit = limit;
    }

    /** Forgets what was open, and the memory that an unusual document took. */
    void reset(byte[] document) {
        bytes = document;
        names = 0;
        while (levels > 0) {
            large[--levels] = null;
        }
        if (spans.length > KEPT) {
            spans = new int[KEPT];
        }
    }

    void open() {
        if (levels == firstOfLevel.length) {
            firstOfLevel = Arrays.copyOf(firstOfLevel, levels * 2);
            large = Arrays.copyOf(large, levels * 2);
        }
        firstOfLevel[levels++] = names;
    }

    void close() {
        names = firstOfLevel[--levels];
        large[levels] = null;
    }

    /** Adds the name between its quotes to the innermost object. */
    void add(int from, int to) throws MalformedJson {
        if (names == limit) {
            throw MalformedJson.ambiguous("more than " + limit + " members in open objects", from);
        }
        if (isKnown(from, to)) {
            throw MalformedJson.ambiguous("duplicate member", from);
        }
        if (2 * names == spans.length) {
            spans = Arrays.copyOf(spans, spans.length * 2);
        }
        spans[2 * names] = from;
        spans[2 * names + 1] = to;
        names++;
    }

    private boolean isKnown(int from, int to) {
        int first = firstOfLevel[levels - 1];
        Set<String> set = large[levels - 1];
        if (set == null) {
            // Only an escape lets two spellings mean one name.
            if (names - first < SMALL && !hasEscape(from, to)) {
                return isAmong(first, from, to);
            }
            set = new HashSet<>();
            large[levels - 1] = set;
            for (int i = first; i < names; i++) {
                set.add(JsonStrings.decode(bytes, spans[2 * i], spans[2 * i + 1]));
            }
        }
        return !set.add(JsonStrings.decode(bytes, from, to));
    }

    private boolean isAmong(int first, int from, int to) {
        for (int i = first; i < names; i++) {
            if (Arrays.equals(bytes, spans[2 * i], spans[2 * i + 1], bytes, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasEscape(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Set<String>[] newSets(int size) {
        return new Set[size];
    }
}
