package io.watchgate.scenario.inprocess;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Finding;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A plugin that does what its configuration says with the frames that its configuration describes. */
final class ScriptedPlugin {

    private static final Set<String> KNOWN =
            Set.of("to", "frame", "method", "finding", "does", "reason", "message", "with", "takes_seconds");

    private final Map<String, Object> config;
    private final MovableTicker ticker;

    ScriptedPlugin(Map<String, Object> config, MovableTicker ticker) {
        if (!KNOWN.containsAll(config.keySet())) {
            throw new IllegalArgumentException("the scripted plugin knows " + KNOWN + ", not " + config.keySet());
        }
        this.config = config;
        this.ticker = ticker;
    }

    Verdict judge(Frame frame, FrameContext context) {
        if (!concerns("to", context.direction() == Direction.TO_SERVER ? "server" : "client")
                || !concerns("frame", frame.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                || !concerns("method", method(frame, context))) {
            return Verdict.PASS;
        }
        if (config.get("takes_seconds") instanceof Integer seconds) {
            ticker.advance(Duration.ofSeconds(seconds));
        }
        return act(text("does", "pass"));
    }

    private boolean concerns(String key, String actual) {
        return actual.equals(text(key, actual));
    }

    /** The method of a frame, or of the request that it answers. */
    private static String method(Frame frame, FrameContext context) {
        if (frame instanceof Request request) {
            return request.method();
        }
        return frame instanceof Notification notification
                ? notification.method()
                : context.exchange().orElseThrow().method();
    }

    private Verdict act(String what) {
        return switch (what) {
            case "pass" -> new Verdict.Pass(findings());
            case "reject" ->
                new Verdict.Reject(
                        Reason.valueOf(text("reason", "blocked").toUpperCase(Locale.ROOT)),
                        text("message", "Blocked"),
                        findings());
            case "rewrite" -> new Verdict.Rewrite(frame(text("with", "")), findings());
            case "answer" -> new Verdict.Answer(JsonText.of(text("with", "{}")), findings());
            case "throw" -> throw new IllegalStateException("a secret that must stay inside");
            case "overflow" -> throw new StackOverflowError();
            case "null" -> null;
            default -> throw new IllegalArgumentException("unknown: does: " + what);
        };
    }

    private List<Finding> findings() {
        String rule = text("finding", "");
        return rule.isEmpty() ? List.of() : List.of(new Finding(rule, Severity.WARN, "found"));
    }

    private static Frame frame(String json) {
        FrameCodec.Reading reading = new FrameCodec(FrameLimits.DEFAULT).read(json.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof FrameCodec.Reading.Read read) {
            return read.frame();
        }
        throw new IllegalArgumentException("not a frame: " + json);
    }

    private String text(String key, String otherwise) {
        return config.getOrDefault(key, otherwise).toString();
    }
}
