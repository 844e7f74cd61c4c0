package io.watchgate.security.hygiene;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.mcp.Era;
import io.watchgate.spi.Direction;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Verdict;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The policy for a test, and what it makes of frames. */
final class Judged {

    private static final FrameContext CONTEXT =
            new FrameContext("session", "server", Direction.TO_CLIENT, Instant.EPOCH, Era.HANDSHAKE, Optional.empty());

    private final Map<Kind, Treatment> treatments = new EnumMap<>(Kind.class);

    static Judged byDefault() {
        return new Judged().all(Treatment.STRIP);
    }

    Judged all(Treatment treatment) {
        for (Kind kind : Kind.values()) {
            doing(kind, treatment);
        }
        return this;
    }

    Judged doing(Kind kind, Treatment treatment) {
        treatments.put(kind, treatment);
        return this;
    }

    Verdict judge(String json) {
        return judge(read(json));
    }

    Verdict judge(Frame frame) {
        return policy().judge(frame, CONTEXT);
    }

    TextHygiene policy() {
        return new TextHygiene(new TextHygiene.Config(
                of(Kind.ANSI), of(Kind.CONTROL), of(Kind.INVISIBLE), of(Kind.TAGS), of(Kind.BIDI)));
    }

    private Treatment of(Kind kind) {
        return treatments.getOrDefault(kind, Treatment.STRIP);
    }

    /** What it is rewritten to. */
    String rewritten(String json) {
        return ((Verdict.Rewrite) judge(json)).frame().toWire().toString();
    }

    static Frame read(String json) {
        FrameCodec.Reading reading = new FrameCodec(FrameLimits.DEFAULT).read(json.getBytes(UTF_8));
        return ((FrameCodec.Reading.Read) reading).frame();
    }
}
