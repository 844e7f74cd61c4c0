package io.watchgate.config;

import io.watchgate.spi.NoOptions;
import io.watchgate.spi.Option;
import io.watchgate.spi.PluginKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A catalog for tests: plugins by the names that users know, with every type of option between them. */
final class SamplePlugins {

    static final PluginCatalog CATALOG = new PluginCatalog(List.of(
            type("tool_manager", PluginKind.MIDDLEWARE, ToolManager.class),
            type("call_trace", PluginKind.MIDDLEWARE, CallTrace.class),
            type("tool_allowlist", PluginKind.SECURITY, ToolAllowlist.class),
            type("basic_pii_filter", PluginKind.SECURITY, PiiFilter.class),
            type("basic_secrets_filter", PluginKind.SECURITY, SecretsFilter.class),
            type("rate_limit", PluginKind.SECURITY, RateLimit.class),
            type("open_gate", PluginKind.SECURITY, NoOptions.class),
            type("file_auditing", PluginKind.AUDITING, FileAuditing.class),
            type("audit_jsonl", PluginKind.AUDITING, AuditJsonl.class)));

    private SamplePlugins() {}

    private static PluginType type(String name, PluginKind kind, Class<? extends Record> config) {
        return new PluginType(name, kind, SamplePlugins.class, config, "A sample of " + name);
    }

    enum Mode {
        ALLOWLIST,
        BLOCKLIST,
        ALLOW_ALL
    }

    enum Action {
        BLOCK,
        REDACT,
        AUDIT_ONLY
    }

    record ToolAllowlist(
            @Option(doc = "what the list means", otherwise = "allowlist")
            Mode mode,

            @Option(doc = "the names of tools", otherwise = "[]")
            List<String> tools) {
        ToolAllowlist {
            if (tools.contains("")) {
                throw new IllegalArgumentException("'tools' must not hold an empty name");
            }
        }
    }

    record ToolManager(@Option(doc = "the tools to show") List<Tool> tools) {
        record Tool(
                @Option(doc = "the name that the server gives it")
                String tool,

                @Option(doc = "the name that clients see") Optional<String> displayName,
                @Option(doc = "what clients read about it") Optional<String> displayDescription) {}
    }

    record CallTrace(
            @Option(doc = "how many characters of the parameters to show", otherwise = "200", min = 0)
            int maxParamLength,

            @Option(doc = "what to show", otherwise = "{}") Fields traceFields) {
        record Fields(
                @Option(doc = "the server", otherwise = "true")
                boolean server,

                @Option(doc = "the tool", otherwise = "true")
                boolean tool) {}
    }

    record PiiFilter(
            @Option(doc = "what to do", otherwise = "redact")
            Action action,

            @Option(doc = "what to look for", otherwise = "{}")
            Map<String, Switch> piiTypes) {}

    record SecretsFilter(
            @Option(doc = "what to do", otherwise = "redact")
            Action action,

            @Option(doc = "whether to look into Base64", otherwise = "false")
            boolean scanBase64,

            @Option(doc = "what to look for", otherwise = "{}")
            Map<String, Switch> secretTypes,

            @Option(doc = "how to find what looks random", otherwise = "{}")
            Entropy entropyDetection) {
        record Entropy(
                @Option(doc = "whether to look for it", otherwise = "false")
                boolean enabled,

                @Option(doc = "bits for each character", otherwise = "5.0", min = 4, max = 5)
                double threshold,

                @Option(doc = "the shortest text to look at", otherwise = "20", min = 10)
                int minLength) {}
    }

    record Switch(
            @Option(doc = "whether to look for it", otherwise = "true")
            boolean enabled) {}

    record RateLimit(
            @Option(doc = "how many calls a second", min = 0.1)
            double perSecond,

            @Option(doc = "how many at once", otherwise = "10", min = 1)
            long burst,

            @Option(doc = "how long to look back", otherwise = "60", min = 0.5)
            Duration window,

            @Option(doc = "who may do more", otherwise = "{admin: 2}")
            Map<String, Integer> factors,

            @Option(doc = "the key of the counter service") Optional<String> apiKey,
            @Option(doc = "where to keep the counts") Optional<Path> store) {
        RateLimit {
            if (apiKey.isPresent() && apiKey.get().length() < 8) {
                throw new IllegalArgumentException("the key " + apiKey.get() + " is too short");
            }
        }
    }

    record FileAuditing(
            @Option(doc = "the file to write to") Path file,

            @Option(doc = "how a line looks", otherwise = "simple")
            Format format) {
        enum Format {
            SIMPLE,
            JSON
        }
    }

    record AuditJsonl(
            @Option(doc = "the file to write to") Path outputFile,

            @Option(doc = "whether to write requests", otherwise = "false")
            boolean includeRequestBody,

            @Option(doc = "the longest body", otherwise = "10240", min = 0, max = 1_048_576)
            int maxBodySize) {}
}
