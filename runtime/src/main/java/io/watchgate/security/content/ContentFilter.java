package io.watchgate.security.content;

import io.watchgate.detect.Detector;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameEdit;
import io.watchgate.jsonrpc.Request;
import io.watchgate.mcp.CallDetails;
import io.watchgate.security.content.ContentRules.Decision;
import io.watchgate.spi.Exchange;
import io.watchgate.spi.Finding;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Verdict;
import io.watchgate.text.LayeredText;
import io.watchgate.text.Redaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges frames by what a detector finds in their texts. Immutable; for any thread. */
public final class ContentFilter {

    /** More places are counted. */
    private static final int MOST_FINDINGS = 50;

    /** What to call finds. */
    public record Words(String plugin, String what, Function<String, String> placeholder) {}

    private final Detector detector;
    private final ContentRules rules;
    private final Words words;
    private final int mostDecoded;

    /**
     * Makes a filter.
     *
     * @param words the plugin, what its finds are called, and what stands in the place of a find of a rule
     * @param mostDecoded how many bytes are decoded for one frame before it is rejected
     */
    public ContentFilter(Detector detector, ContentRules rules, Words words, int mostDecoded) {
        this.detector = detector;
        this.rules = rules;
        this.words = words;
        this.mostDecoded = mostDecoded;
    }

    public Verdict judge(Frame frame, FrameContext context) {
        if (!rules.covers(context.direction())) {
            return Verdict.PASS;
        }
        FrameReading reading = FrameReading.of(frame, mostDecoded);
        FrameScan scan = new FrameScan(detector);
        List<Hit> hits = scan.scan(reading);
        if (!reading.isWhole()) {
            return reject("too much of it is encoded", List.of(finding("unread", "Too much is encoded to be read")));
        }
        if (scan.isOverflowing()) {
            return reject("too much found in it", List.of(finding("overflow", words.what() + ": too much found")));
        }
        if (hits.isEmpty()) {
            return Verdict.PASS;
        }
        List<Decision> decisions = rules.decide(hits, subject(frame, context));
        return decisions.isEmpty() ? Verdict.PASS : judge(frame, decisions);
    }

    private Verdict judge(Frame frame, List<Decision> decisions) {
        if (has(decisions, Action.BLOCK)) {
            return reject(words.what() + " found", findings(decisions, "blocked"));
        }
        if (!has(decisions, Action.REDACT)) {
            return new Verdict.Pass(findings(decisions, "seen"));
        }
        Optional<Frame> redacted = redacted(frame, decisions);
        return redacted.isPresent()
                ? new Verdict.Rewrite(redacted.get(), findings(decisions, "redacted"))
                : reject(words.what() + " found where it cannot be taken out", findings(decisions, "blocked"));
    }

    private Verdict reject(String why, List<Finding> findings) {
        return new Verdict.Reject(Reason.BLOCKED, "Blocked by policy: " + why, findings);
    }

    private static boolean has(List<Decision> decisions, Action action) {
        return decisions.stream().anyMatch(decision -> decision.action() == action);
    }

    /** The frame without the finds; empty when one of them stands where nothing may be changed. */
    private Optional<Frame> redacted(Frame frame, List<Decision> decisions) {
        Redaction redaction = new Redaction();
        Map<LayeredText, Snippet> changed = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            Hit hit = decision.hit();
            if (decision.action() == Action.REDACT) {
                if (!hit.piece().isEditable()) {
                    return Optional.empty();
                }
                redaction.replace(hit.layer(), hit.span(), words.placeholder().apply(hit.rule()));
                changed.put(hit.piece().snippet().text(), hit.piece().snippet());
            }
        }
        FrameEdit edit = new FrameEdit(frame);
        changed.values().stream()
                .sorted(Comparator.comparingInt(Snippet::number))
                .forEach(snippet -> edit.replace(snippet.string(), redaction.apply(snippet.text())));
        return edit.apply();
    }

    private List<Finding> findings(List<Decision> decisions, String done) {
        Report report = new Report(words.what(), done, decisions);
        List<Finding> findings = new ArrayList<>();
        decisions.stream().limit(MOST_FINDINGS).map(report::finding).forEach(findings::add);
        if (decisions.size() > MOST_FINDINGS) {
            int more = decisions.size() - MOST_FINDINGS;
            findings.add(finding("more", words.what() + " found in " + more + " more places"));
        }
        return findings;
    }

    private Finding finding(String rule, String message) {
        return new Finding(words.plugin() + "." + rule, Severity.WARN, message);
    }

    private static String subject(Frame frame, FrameContext context) {
        Optional<Exchange> exchange = context.exchange();
        return exchange.isPresent()
                ? exchange.get().subject().orElse("")
                : frame instanceof Request request
                        ? CallDetails.of(request).subject().orElse("")
                        : "";
    }
}
