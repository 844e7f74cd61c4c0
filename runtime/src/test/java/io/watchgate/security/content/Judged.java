package io.watchgate.security.content;

import io.watchgate.detect.Detector;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.mcp.Era;
import io.watchgate.spi.Direction;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A filter for a test, and what it makes of frames. */
public final class Judged {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    public static final FrameContext CONTEXT =
            new FrameContext("session", "server", Direction.TO_SERVER, Instant.EPOCH, Era.HANDSHAKE, Optional.empty());

    private final Detector detector;
    private Action action = Action.REDACT;
    private final Map<String, Sort> sorts = new LinkedHashMap<>();
    private Set<Direction> directions = EnumSet.allOf(Direction.class);
    private List<Suppression> suppressions = List.of();
    private int mostDecoded = 1 << 20;

    private Judged(Detector detector) {
        this.detector = detector;
    }

    static Judged by(Detector detector) {
        return new Judged(detector);
    }

    Judged doing(Action what) {
        action = what;
        return this;
    }

    /** The settings for a rule of this id. */
    Judged sort(String rule, Sort sort) {
        sorts.put(rule, sort);
        return this;
    }

    Judged suppressing(Suppression... known) {
        suppressions = List.of(known);
        return this;
    }

    Judged lookingAt(Direction... ways) {
        directions = Set.of(ways);
        return this;
    }

    Judged decoding(int bytes) {
        mostDecoded = bytes;
        return this;
    }

    Verdict judge(String json) {
        return judge(read(json));
    }

    Verdict judge(Frame frame) {
        ContentRules rules = new ContentRules(action, 0.5, sorts, rule -> rule, directions, suppressions, NOVEMBER);
        ContentFilter.Words words =
                new ContentFilter.Words("word_filter", "Word", rule -> "[" + rule.substring("word.".length()) + "]");
        return new ContentFilter(detector, rules, words, mostDecoded).judge(frame, CONTEXT);
    }

    /** What it is rewritten to. */
    String rewritten(String json) {
        return ((Verdict.Rewrite) judge(json)).frame().toWire().toString();
    }

    public static Frame read(String json) {
        FrameCodec.Reading reading = new FrameCodec(FrameLimits.DEFAULT).read(json.getBytes(StandardCharsets.UTF_8));
        return ((FrameCodec.Reading.Read) reading).frame();
    }
}
