package io.watchgate.security.pii;

import io.watchgate.detect.pii.PiiDetector;
import io.watchgate.detect.pii.PiiType;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds personal data in messages of both directions and takes it out, or keeps the message from going on. */
@Plugin(
        name = "pii_filter",
        config = PiiFilter.Config.class,
        summary = "Finds personal data in messages: redacts it, blocks the message, or records it")
public final class PiiFilter implements SecurityPolicy {

    private final ContentFilter filter;

    /** Makes the filter; its tables take some milliseconds. */
    public PiiFilter(Config config, Clock clock) {
        ContentRules rules = new ContentRules(
                config.action(),
                config.minConfidence(),
                config.piiTypes(),
                PiiFilter::wordOf,
                Set.copyOf(config.directions()),
                config.suppressions(),
                clock);
        this.filter = new ContentFilter(
                new PiiDetector(config.types(), config.region()),
                rules,
                new ContentFilter.Words("pii_filter", "Personal data", PiiFilter::placeholder),
                config.maxDecodedKb() << 10);
    }

    @Override
    public Verdict judge(Frame frame, FrameContext context) {
        return filter.judge(frame, context);
    }

    private static String wordOf(String rule) {
        return PiiType.ofRule(rule).map(PiiType::word).orElse("");
    }

    private static String placeholder(String rule) {
        return "[" + wordOf(rule).toUpperCase(Locale.ROOT) + " REDACTED]";
    }

    /** The options. */
    public record Config(
            @Option(doc = "what is done about a find: block, redact or audit_only", otherwise = "redact")
            Action action,

            @Option(doc = "finds that are less sure than this are left alone", otherwise = "0.6", min = 0, max = 1)
            double minConfidence,

            @Option(
                    doc =
                            "settings by type: email, phone, credit_card, iban, ip_address, national_id, passport, birth_date",
                    otherwise = "{}")
            Map<String, Sort> piiTypes,

            @Option(doc = "the country (such as US) whose telephone numbers are known without their calling code")
            Optional<String> region,

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
            piiTypes = Map.copyOf(piiTypes);
            directions = List.copyOf(directions);
            suppressions = List.copyOf(suppressions);
            Set<String> known =
                    Arrays.stream(PiiType.values()).map(PiiType::word).collect(Collectors.toSet());
            for (String type : piiTypes.keySet()) {
                if (!known.contains(type)) {
                    throw new IllegalArgumentException("'pii_types' has no '" + type + "': there are "
                            + Arrays.stream(PiiType.values()).map(PiiType::word).collect(Collectors.joining(", ")));
                }
            }
        }

        Set<PiiType> types() {
            EnumSet<PiiType> types = EnumSet.allOf(PiiType.class);
            types.removeIf(type -> piiTypes.containsKey(type.word())
                    && !piiTypes.get(type.word()).enabled());
            return types;
        }
    }
}
