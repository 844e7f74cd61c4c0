package io.watchgate.inspect.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.watchgate.config.GatewayConfig;
import io.watchgate.config.Place;
import io.watchgate.config.PluginEntry;
import io.watchgate.config.PluginType;
import io.watchgate.spi.NoOptions;
import io.watchgate.spi.PluginKind;
import io.watchgate.spi.SecurityPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scans with policies of a test: {@code new SamplePolicies().with("p", policy).scan(text)}. */
final class SamplePolicies {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T15:39:00Z"), ZoneOffset.UTC);

    final List<Remark> remarks = new ArrayList<>();
    private final Map<String, SecurityPolicy> policies = new LinkedHashMap<>();
    private final List<PluginEntry> entries = new ArrayList<>();

    SamplePolicies with(String name, SecurityPolicy policy) {
        return with(name, true, policy);
    }

    SamplePolicies with(String name, boolean critical, SecurityPolicy policy) {
        policies.put(name, policy);
        PluginType type = new PluginType(name, PluginKind.SECURITY, SecurityPolicy.class, NoOptions.class, "of a test");
        entries.add(new PluginEntry(type, critical, 50, new NoOptions(), new Place("w.yaml", 1, 1)));
        return this;
    }

    Tally scan(String input) throws IOException {
        return scan(input, InputKind.AUTO);
    }

    Tally scan(String input, InputKind kind) throws IOException {
        remarks.clear();
        try (Scan scan =
                new Scan(config(), (type, options) -> policies.get(type.name()), CLOCK, () -> 0, remarks::add)) {
            return scan.judge(new ByteArrayInputStream(input.getBytes(UTF_8)), kind);
        }
    }

    private GatewayConfig config() {
        Duration second = Duration.ofSeconds(1);
        return new GatewayConfig(
                new GatewayConfig.Upstream("files", List.of("cat"), Map.of(), Optional.empty()),
                new GatewayConfig.Timeouts(second, second, second),
                new GatewayConfig.Limits(1, 1, 1, second),
                new GatewayConfig.Plugins(List.of(), entries, List.of()),
                new GatewayConfig.Logging(
                        GatewayConfig.Level.INFO,
                        List.of(GatewayConfig.Handler.STDERR),
                        Optional.<Path>empty(),
                        1,
                        1,
                        Optional.empty(),
                        Optional.empty()));
    }
}
