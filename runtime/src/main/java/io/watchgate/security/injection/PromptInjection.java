package io.watchgate.security.injection;

import io.watchgate.detect.injection.InjectionDetector;
import io.watchgate.detect.injection.Sensitivity;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.security.content.Action;
import io.watchgate.security.content.ContentFilter;
import io.watchgate.security.content.ContentRules;
import io.watchgate.security.content.Sort;
import io.watchgate.security.content.Suppression;
import io.watchgate.spi.Direction;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds orders to the model in messages of both directions. */
@Plugin(
        name = "prompt_injection",
        config = PromptInjection.Config.class,
        summary = "Finds orders to the model in messages: blocks the message, redacts them, or records them")
public final class PromptInjection implements SecurityPolicy {

    private static final String PREFIX = "injection.";

    private final ContentFilter filter;

    public PromptInjection(Config config, Clock clock) {
        ContentRules rules = new ContentRules(
                config.action(),
                0,
                config.sorts(),
                PromptInjection::family,
                Set.copyOf(config.directions()),
                config.suppressions(),
                clock);
        this.filter = new ContentFilter(
                new InjectionDetector(config.sensitivity()),
                rules,
                new ContentFilter.Words("prompt_injection", "Prompt injection", rule -> "[PROMPT INJECTION REDACTED]"),
                config.maxDecodedKb() << 10);
    }

    @Override
    public Verdict judge(Frame frame, FrameContext context) {
        return filter.judge(frame, context);
    }

    private static String family(String rule) {
        return rule.startsWith(PREFIX) ? rule.substring(PREFIX.length()) : rule;
    }

    /** Whether one of Gatekit's methods of detection is on. */
    public record Method(
            @Option(doc = "whether this is looked for", otherwise = "true")
            boolean enabled) {}

    /** The options. */
    public record Config(
            @Option(doc = "what is done about a find: block, redact or audit_only", otherwise = "block")
            Action action,

            @Option(doc = "how much must speak against a text: relaxed, standard or strict", otherwise = "standard")
            Sensitivity sensitivity,

            @Option(
                    doc = "settings by family: override, persona, delimiter, hidden, tool_call, exfiltration, beacon,"
                            + " concealment, probing, shadowing, file_access, relay, deferred, command",
                    otherwise = "{}")
            Map<String, Sort> families,

            @Option(
                    doc = "Gatekit's switches: delimiter_injection, role_manipulation, context_hijacking",
                    otherwise = "{}")
            Map<String, Method> detectionMethods,

            @Option(
                    doc = "which way the messages go that are looked into: to_server, to_client or both",
                    otherwise = "[to_server, to_client]")
            List<Direction> directions,

            @Option(doc = "finds that are known and no reason to act", otherwise = "[]")
            List<Suppression> suppressions,

            @Option(
                    doc = "how much may be decoded for one message, in KiB; above it the message is rejected",
                    otherwise = "4096",
                    min = 0,
                    max = 65_536)
            int maxDecodedKb) {

        private static final Map<String, String> GATEKIT = Map.of(
                "delimiter_injection", "delimiter",
                "role_manipulation", "persona",
                "context_hijacking", "override");

        public Config {
            families = Map.copyOf(families);
            detectionMethods = Map.copyOf(detectionMethods);
            directions = List.copyOf(directions);
            suppressions = List.copyOf(suppressions);
            for (String method : detectionMethods.keySet()) {
                if (!GATEKIT.containsKey(method)) {
                    throw new IllegalArgumentException("'detection_methods' has no '" + method
                            + "': there are delimiter_injection, role_manipulation, context_hijacking");
                }
            }
        }

        private Map<String, Sort> sorts() {
            Map<String, Sort> sorts = new HashMap<>(families);
            detectionMethods.forEach((method, setting) -> {
                if (!setting.enabled()) {
                    sorts.put(
                            GATEKIT.getOrDefault(method, method),
                            new Sort(false, Optional.empty(), Optional.empty(), List.of()));
                }
            });
            return sorts;
        }
    }
}
