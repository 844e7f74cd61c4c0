package io.watchgate.inspect.scan;

import java.util.EnumMap;
import java.util.Map;

/** What a scan has seen so far. For use by one thread. */
public final class Tally {

    private final Map<Effect, Long> remarks = new EnumMap<>(Effect.class);
    private long messages;
    private long lines;

    void add(Remark remark) {
        remarks.merge(remark.effect(), 1L, Long::sum);
    }

    void addMessage() {
        messages++;
    }

    void addLineOfText() {
        lines++;
    }

    /** What was taken for text was none. */
    void forgetText() {
        lines = 0;
    }

    /** How many findings would have this effect. */
    public long count(Effect effect) {
        return remarks.getOrDefault(effect, 0L);
    }

    /** How many frames were judged. */
    public long messages() {
        return messages;
    }

    /** How many lines were judged as text. */
    public long lines() {
        return lines;
    }

    /** All that somebody should look at. */
    public long findings() {
        return count(Effect.BLOCKED) + count(Effect.REDACTED) + count(Effect.RECORDED);
    }
}
