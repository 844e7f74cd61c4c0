package io.watchgate.security.secrets;

import io.watchgate.detect.secrets.SecretsDetector;
import io.watchgate.detect.secrets.SecretsOptions;
import io.watchgate.detect.secrets.pattern.PatternRule;
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
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds keys, tokens and passwords in messages of both directions and takes them out, or keeps the message back. */
@Plugin(
        name = "secrets_filter",
        config = SecretsFilter.Config.class,
        summary = "Finds keys, tokens and passwords in messages: redacts them, blocks the message, or records them")
public final class SecretsFilter implements SecurityPolicy {

    private final ContentFilter filter;

    /**
     * Makes the filter.
     *
     * @throws IllegalArgumentException when the rule file of the configuration cannot be used
     */
    public SecretsFilter(Config config, Clock clock) {
        SecretTypes types = new SecretTypes(config.secretTypes().keySet());
        ContentRules rules = new ContentRules(
                config.action(),
                config.minConfidence(),
                config.secretTypes(),
                types::wordFor,
                Set.copyOf(config.directions()),
                config.suppressions(),
                clock);
        this.filter = new ContentFilter(
                new SecretsDetector(config.toOptions()),
                rules,
                new ContentFilter.Words("secrets_filter", "Secret", rule -> "[SECRET REDACTED]"),
                config.maxDecodedKb() << 10);
    }

    @Override
    public Verdict judge(Frame frame, FrameContext context) {
        return filter.judge(frame, context);
    }

    /** How random a value must be, beside a word that says what it is. */
    public record Entropy(
            @Option(doc = "whether random values are looked for", otherwise = "true")
            boolean enabled,

            @Option(doc = "how many bits a character must carry", otherwise = "2.5", min = 0, max = 6)
            double threshold,

            @Option(doc = "how many characters it must have", otherwise = "16", min = 8, max = 256)
            int minLength) {}

    /** The options. */
    public record Config(
            @Option(doc = "what is done about a find: block, redact or audit_only", otherwise = "redact")
            Action action,

            @Option(doc = "finds that are less sure than this are left alone", otherwise = "0.6", min = 0, max = 1)
            double minConfidence,

            @Option(
                    doc =
                            "settings by type: provider_tokens, private_keys, url_credentials, assignments, random_values,"
                                    + " or one rule such as github_token",
                    otherwise = "{}")
            Map<String, Sort> secretTypes,

            @Option(doc = "what counts as a random value") Optional<Entropy> entropyDetection,

            @Option(doc = "patterns of your own", otherwise = "[]")
            List<OwnPattern> patterns,

            @Option(doc = "a rule file in the format of gitleaks")
            Optional<Path> rules,

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
            int maxDecodedKb,

            @Option(doc = "accepted for Gatekit's files: what is encoded is always read", otherwise = "true")
            boolean scanBase64) {

        public Config {
            secretTypes = Map.copyOf(secretTypes);
            patterns = List.copyOf(patterns);
            directions = List.copyOf(directions);
            suppressions = List.copyOf(suppressions);
        }

        private SecretsOptions toOptions() {
            Set<String> off = secretTypes.entrySet().stream()
                    .filter(type -> !type.getValue().enabled())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            Entropy entropy = entropyDetection.orElse(new Entropy(true, 2.5, 16));
            if (!entropy.enabled()) {
                off.add("random_values");
            }
            List<PatternRule> own = new ArrayList<>();
            patterns.forEach(pattern -> own.add(pattern.toRule()));
            rules.ifPresent(file -> own.addAll(RuleFiles.read(file)));
            return new SecretsOptions(SecretTypes.families(off), entropy.minLength(), entropy.threshold(), own);
        }
    }
}
