package io.watchgate.gateway;

import io.watchgate.bus.AuditStation;
import io.watchgate.bus.FrameBus;
import io.watchgate.bus.Station;
import io.watchgate.config.GatewayConfig;
import io.watchgate.config.PluginEntry;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.spi.Auditor;
import io.watchgate.spi.Middleware;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.transport.ServerCommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Puts a gateway together as its configuration says. */
public final class GatewayAssembly {

    /** What came of it. */
    public sealed interface Start {
        record Started(Gateway gateway) implements Start {}

        record Failed(StartupFailure failure) implements Start {}
    }

    private GatewayAssembly() {}

    /** Makes the plugins and starts the server. */
    public static Start start(GatewayConfig config, PluginFactory plugins, Environment world) {
        FrameBus bus;
        try {
            bus = bus(config, plugins, world);
        } catch (RuntimeException e) {
            return new Start.Failed(StartupFailure.plugin(e));
        }
        try {
            return new Start.Started(Gateway.start(setup(config), world, bus));
        } catch (IOException e) {
            bus.close();
            return new Start.Failed(StartupFailure.server(e));
        }
    }

    private static FrameBus bus(GatewayConfig config, PluginFactory plugins, Environment world) {
        List<Station> middleware = new ArrayList<>();
        for (PluginEntry entry : config.plugins().middleware()) {
            Middleware made = (Middleware) make(entry, plugins);
            middleware.add(Station.middleware(entry.type().name(), entry.critical(), made));
        }
        List<Station> security = new ArrayList<>();
        for (PluginEntry entry : config.plugins().security()) {
            SecurityPolicy made = (SecurityPolicy) make(entry, plugins);
            security.add(Station.policy(entry.type().name(), entry.critical(), made));
        }
        List<AuditStation> auditing = new ArrayList<>();
        for (PluginEntry entry : config.plugins().auditing()) {
            Auditor made = (Auditor) make(entry, plugins);
            auditing.add(new AuditStation(entry.type().name(), entry.critical(), made));
        }
        AtomicLong decisions = new AtomicLong();
        return new FrameBus(
                new FrameBus.Stations(middleware, security, auditing),
                config.limits().pluginBudget(),
                () -> world.sessionId() + '-' + decisions.incrementAndGet(),
                world.clock(),
                world.ticker());
    }

    private static GatewaySetup setup(GatewayConfig config) {
        GatewayConfig.Upstream upstream = config.upstream();
        GatewayConfig.Timeouts timeouts = config.timeouts();
        GatewayConfig.Limits limits = config.limits();
        FrameLimits frame = new FrameLimits(
                limits.maxMessageSizeMb() << 20, FrameLimits.DEFAULT.depth(), FrameLimits.DEFAULT.openNames());
        return new GatewaySetup(
                upstream.name(),
                new ServerCommand(upstream.command(), upstream.env(), upstream.cwd()),
                new GatewaySetup.Patience(timeouts.connection(), timeouts.request(), timeouts.client()),
                new GatewaySetup.Limits(limits.maxConcurrentRequests(), limits.maxQueuedRequests(), frame));
    }

    private static Object make(PluginEntry entry, PluginFactory plugins) {
        return plugins.create(entry.type(), entry.settings());
    }
}
