package io.watchgate.security.hygiene;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameEdit;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.StringWalk;
import io.watchgate.mcp.CallDetails;
import io.watchgate.security.content.Body;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import io.watchgate.spi.Reason;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;
import java.util.Map;
import java.util.Optional;

/** Takes characters out of messages of both directions that a person does not see, while a model or a terminal does. */
@Plugin(
        name = "text_hygiene",
        config = TextHygiene.Config.class,
        summary = "Finds hidden characters in messages: strips them, shows them, or blocks the message")
public final class TextHygiene implements SecurityPolicy {

    private final Map<Kind, Treatment> treatments;
    private final Cleaner cleaner;

    public TextHygiene(Config config) {
        this.treatments = config.treatments();
        this.cleaner = new Cleaner(treatments);
    }

    @Override
    public Verdict judge(Frame frame, FrameContext context) {
        if (frame.json().isPlain(Characters::isSeen)) {
            return Verdict.PASS;
        }
        Optional<Body> body = Body.of(frame);
        return body.isPresent() ? judge(frame, body.get()) : Verdict.PASS;
    }

    private Verdict judge(Frame frame, Body body) {
        Tally tally = new Tally(treatments);
        FrameEdit edit = new FrameEdit(frame);
        boolean edited = false;
        for (StringWalk walk = body.value().strings(); walk.next(); ) {
            if (!walk.string().isPlain(Characters::isSeen)) {
                String text = walk.text();
                Cleaner.Cleaned cleaned = cleaner.clean(text);
                tally.add(cleaned.found(), () -> body.pointer() + walk.pointer());
                if (!cleaned.text().equals(text)) {
                    edit.replace(walk.string(), cleaned.text());
                    edited = true;
                }
            }
        }
        if (tally.isBlocked()) {
            return reject(tally);
        }
        return edited ? rewrite(frame, edit, tally) : pass(tally);
    }

    private static Verdict pass(Tally tally) {
        return tally.isEmpty() ? Verdict.PASS : new Verdict.Pass(tally.findings(false));
    }

    /** What a call is about may not be changed, and two names may not become one. */
    private static Verdict rewrite(Frame frame, FrameEdit edit, Tally tally) {
        return edit.apply()
                .filter(after -> details(after).equals(details(frame)))
                .<Verdict>map(after -> new Verdict.Rewrite(after, tally.findings(false)))
                .orElseGet(() -> reject(tally));
    }

    private static Optional<CallDetails> details(Frame frame) {
        if (frame instanceof Request request) {
            return Optional.of(CallDetails.of(request));
        }
        return frame instanceof Notification notification
                ? Optional.of(CallDetails.of(notification))
                : Optional.empty();
    }

    private static Verdict reject(Tally tally) {
        return new Verdict.Reject(Reason.BLOCKED, "Blocked by policy: hidden characters found", tally.findings(true));
    }

    /** The options. */
    public record Config(
            @Option(
                    doc = "what is done about escape sequences for terminals: strip, show, block or pass",
                    otherwise = "strip")
            Treatment ansi,

            @Option(doc = "the same for other control characters; line ends and tabs stay", otherwise = "strip")
            Treatment control,

            @Option(
                    doc = "the same for invisible characters; those stay that join emoji or letters",
                    otherwise = "strip")
            Treatment invisible,

            @Option(doc = "the same for tag characters; the flags made of them stay", otherwise = "strip")
            Treatment tags,

            @Option(
                    doc = "the same for characters that change directions; those stay that right-to-left texts need",
                    otherwise = "strip")
            Treatment bidi) {

        Map<Kind, Treatment> treatments() {
            return Map.of(
                    Kind.ANSI, ansi,
                    Kind.CONTROL, control,
                    Kind.INVISIBLE, invisible,
                    Kind.TAGS, tags,
                    Kind.BIDI, bidi);
        }
    }
}
