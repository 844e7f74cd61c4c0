package io.watchgate.security.injection;

import io.watchgate.detect.Match;
import io.watchgate.detect.injection.DescriptionJudge;
import io.watchgate.detect.injection.Sensitivity;
import io.watchgate.detect.injection.Speaker;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.jsonrpc.VisibleText;
import io.watchgate.mcp.ListResult;
import io.watchgate.mcp.McpMethod;
import io.watchgate.mcp.ToolCall;
import io.watchgate.spi.Finding;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import io.watchgate.spi.Reason;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Verdict;
import io.watchgate.text.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what a server says about itself, and hides what gives orders to the model.
 *
 * <p>An entry of a list of tools, prompts, resources or templates is left out when any of its texts speaks against it;
 * a tool that was left out cannot be called until a later list shows it without. Instructions that give orders reject
 * the answer that brings them: there is no session with such a server.
 */
@Plugin(
        name = "tool_guard",
        config = ToolGuard.Config.class,
        summary = "Hides tools, prompts and resources whose descriptions give orders to the model")
public final class ToolGuard implements SecurityPolicy {

    private static final int MOST_HIDDEN = 10_000;
    private static final int MOST_DECODED = 4 << 20;
    private static final int ENCODINGS = 3;
    private static final int LONGEST_NAME = 128;

    private final DescriptionJudge judge;
    private final Set<String> allow;
    private final boolean acts;
    private final HiddenTools hidden = new HiddenTools(MOST_HIDDEN);

    public ToolGuard(Config config) {
        this.judge = new DescriptionJudge(config.sensitivity());
        this.allow = Set.copyOf(config.allow());
        this.acts = config.action() == GuardAction.HIDE;
    }

    @Override
    public Verdict judge(Frame frame, FrameContext context) {
        if (frame instanceof Request request) {
            return call(request);
        }
        if (frame instanceof Response.Success success && context.exchange().isPresent()) {
            return answer(success, context.exchange().get().method());
        }
        return Verdict.PASS;
    }

    private Verdict call(Request request) {
        Optional<String> tool = ToolCall.from(request).flatMap(ToolCall::name);
        if (tool.isEmpty() || !hidden.has(tool.get())) {
            return Verdict.PASS;
        }
        String shown = VisibleText.of(tool.get(), LONGEST_NAME);
        Finding finding = new Finding("tool_guard.called", Severity.WARN, "Tool blocked: " + shown + " (hidden)");
        return Verdict.reject(Reason.UNKNOWN_TOOL, "Unknown tool: " + shown, finding);
    }

    private Verdict answer(Response.Success answer, String method) {
        if (McpMethod.INITIALIZE.is(method) || McpMethod.DISCOVER.is(method)) {
            return introduction(answer);
        }
        Optional<ListResult> page = ListResult.from(answer, method);
        return page.isPresent() ? list(page.get()) : Verdict.PASS;
    }

    private Verdict introduction(Response.Success answer) {
        SelfPortrait server = new SelfPortrait(
                answer.result(), new Speaker("", Set.of()), judge, new Budget(MOST_DECODED, ENCODINGS));
        if (server.isWhole() && server.worst().isEmpty()) {
            return Verdict.PASS;
        }
        Finding finding = finding("the server's introduction", server);
        return acts
                ? Verdict.reject(Reason.BLOCKED, "Blocked by policy: the server's introduction gives orders", finding)
                : Verdict.pass(finding);
    }

    private Verdict list(ListResult page) {
        Set<String> siblings = page.items().stream()
                .map(ListResult::nameOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<JsonText> kept = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (JsonText item : page.items()) {
            String name = ListResult.nameOf(item).orElse("");
            SelfPortrait portrait =
                    new SelfPortrait(item, new Speaker(name, siblings), judge, new Budget(MOST_DECODED, ENCODINGS));
            boolean bad = !allow.contains(name)
                    && (!portrait.isWhole() || portrait.worst().isPresent());
            if (bad) {
                findings.add(finding(VisibleText.of(name, LONGEST_NAME), portrait));
            }
            if (!remembered(page, name, bad && acts)) {
                return Verdict.reject(
                        Reason.BLOCKED,
                        "Blocked by policy: too many entries give orders",
                        findings.toArray(Finding[]::new));
            }
            if (!bad || !acts) {
                kept.add(item);
            }
        }
        return kept.size() == page.items().size()
                ? new Verdict.Pass(findings)
                : new Verdict.Rewrite(page.keeping(kept), findings);
    }

    private boolean remembered(ListResult page, String name, boolean isHidden) {
        return !page.what().equals("tools") || hidden.note(name, isHidden);
    }

    private Finding finding(String who, SelfPortrait portrait) {
        Optional<Match> worst = portrait.worst();
        String rule = worst.map(Match::rule).orElse("tool_guard.unread");
        String why = worst.isPresent() ? rule : "too much of it is encoded";
        String done = acts ? "Hidden: " : "Seen: ";
        int sure = (int) Math.round(worst.map(Match::confidence).orElse(1.0) * 100);
        return new Finding(
                rule,
                Severity.WARN,
                done + who + " (" + why + ")",
                Map.of("name", who, "confidence_percent", sure, "action", acts ? "hidden" : "none"));
    }

    /** What is done about an entry that gives orders. */
    public enum GuardAction {
        /** It is left out of the list, and a tool cannot be called. */
        HIDE,
        /** The audit knows. */
        AUDIT_ONLY
    }

    /** The options. */
    public record Config(
            @Option(doc = "what is done about an entry that gives orders: hide or audit_only", otherwise = "hide")
            GuardAction action,

            @Option(doc = "how much must speak against a text: relaxed, standard or strict", otherwise = "standard")
            Sensitivity sensitivity,

            @Option(doc = "names of tools, prompts and resources that may say what they say", otherwise = "[]")
            List<String> allow) {

        public Config {
            allow = List.copyOf(allow);
        }
    }
}
