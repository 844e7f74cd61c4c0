package io.watchgate.config;

import io.watchgate.config.ConfigFile.Http;
import io.watchgate.config.ConfigFile.Proxy;
import io.watchgate.config.ConfigFile.Timing;
import io.watchgate.config.GatewayConfig.Limits;
import io.watchgate.config.GatewayConfig.Logging;
import io.watchgate.config.GatewayConfig.Plugins;
import io.watchgate.config.GatewayConfig.Timeouts;
import io.watchgate.config.GatewayConfig.Upstream;
import io.watchgate.config.PluginLists.Entry;
import io.watchgate.config.PluginLists.Scope;
import io.watchgate.spi.PluginKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes of a file, read part by part, what the gateway runs on, and checks what concerns several parts. */
final class Assembly {

    private final Spot root;
    private final ConfigFile file;

    private Assembly(Spot root, ConfigFile file) {
        this.root = root;
        this.file = file;
    }

    /** Empty when a part is missing or cannot be read; the reasons were reported. */
    static Optional<GatewayConfig> of(Spot root, ConfigFile file) {
        return new Assembly(root, file).assemble();
    }

    private Optional<GatewayConfig> assemble() {
        Optional<ServerReading> server = ServerChoice.choose(root, file);
        Optional<Upstream> upstream = server.isPresent() ? server.get().upstream() : Optional.empty();
        Optional<Plugins> plugins = plugins(server.isPresent() ? server.get().name() : Optional.empty());
        Optional<Proxy> proxy = file.proxy().value();
        if (proxy.isEmpty()) {
            return Optional.empty();
        }
        warnOfHttp(proxy.get().http());
        file.logging().given().ifPresent(Assembly::warnOfLineForm);
        Optional<Timing> timing = proxy.get().timeouts().value();
        Optional<Limits> limits = limits(proxy.get());
        Optional<Logging> logging = file.logging().value();
        boolean whole = upstream.isPresent() && timing.isPresent() && limits.isPresent() && logging.isPresent();
        return whole && plugins.isPresent()
                ? Optional.of(new GatewayConfig(
                        upstream.get(), timeouts(timing.get()), limits.get(), plugins.get(), logging.get()))
                : Optional.empty();
    }

    private static void warnOfHttp(Part<Http> http) {
        if (http.given().isPresent()) {
            http.given().get().warn("has no effect: clients are not served over HTTP yet", "remove it");
        }
    }

    private static void warnOfLineForm(Spot logging) {
        for (String key : List.of("format", "date_format")) {
            if (logging.node() instanceof Node.Mapping mapping
                    && mapping.member(key).isPresent()) {
                logging.member(key, mapping.member(key).get())
                        .warn("has no effect: the form of a line is fixed", "remove it");
            }
        }
    }

    private static Timeouts timeouts(Timing timing) {
        return new Timeouts(timing.connectionTimeout(), timing.requestTimeout(), timing.clientTimeout());
    }

    private static Optional<Limits> limits(Proxy proxy) {
        boolean whole = proxy.maxConcurrentRequests().value().isPresent()
                && proxy.maxQueuedRequests().value().isPresent()
                && proxy.maxMessageSizeMb().value().isPresent()
                && proxy.pluginBudget().value().isPresent();
        return whole
                ? Optional.of(new Limits(
                        proxy.maxConcurrentRequests().value().get(),
                        proxy.maxQueuedRequests().value().get(),
                        proxy.maxMessageSizeMb().value().get(),
                        proxy.pluginBudget().value().get()))
                : Optional.empty();
    }

    private Optional<Plugins> plugins(Optional<String> server) {
        if (file.plugins().value().isEmpty()) {
            return Optional.empty();
        }
        Map<PluginKind, List<Scope>> scopes = file.plugins().value().get().scopes();
        Map<PluginKind, List<PluginEntry>> ordered = new EnumMap<>(PluginKind.class);
        Set<String> enabled = new HashSet<>();
        for (PluginKind kind : PluginKind.values()) {
            List<Entry> chosen = PluginChoice.of(scopes.getOrDefault(kind, List.of()), server);
            for (Entry entry : chosen) {
                enabled.add(entry.name());
            }
            RunningOrder.checkRequired(chosen, enabled);
            ordered.put(kind, finished(RunningOrder.of(chosen)));
        }
        return Optional.of(new Plugins(
                ordered.getOrDefault(PluginKind.MIDDLEWARE, List.of()),
                ordered.getOrDefault(PluginKind.SECURITY, List.of()),
                ordered.getOrDefault(PluginKind.AUDITING, List.of())));
    }

    private static List<PluginEntry> finished(List<Entry> entries) {
        List<PluginEntry> finished = new ArrayList<>();
        for (Entry entry : entries) {
            // one whose options cannot be read keeps the whole file from being used
            if (entry.settings().isPresent()) {
                Record settings = entry.settings().get();
                finished.add(
                        new PluginEntry(entry.type(), entry.critical(), entry.priority(), settings, entry.place()));
            }
        }
        return finished;
    }
}
