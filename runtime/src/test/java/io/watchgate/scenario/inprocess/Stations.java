package io.watchgate.scenario.inprocess;

import io.watchgate.bus.AuditStation;
import io.watchgate.bus.FrameBus;
import io.watchgate.bus.Station;
import io.watchgate.scenario.Given;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Builds a bus of scripted plugins. */
final class Stations {

    private static final Duration BUDGET = Duration.ofSeconds(5);

    private Stations() {}

    static FrameBus bus(Given.Plugins plugins, Ledger ledger, AtomicBoolean auditorsWork, MovableTicker ticker) {
        List<Station> middleware = new ArrayList<>();
        for (Given.Entry entry : plugins.middleware()) {
            ScriptedPlugin plugin = new ScriptedPlugin(entry.config(), ticker);
            middleware.add(Station.middleware(entry.policy(), entry.critical(), plugin::judge));
        }
        List<Station> security = new ArrayList<>();
        for (Given.Entry entry : plugins.security()) {
            ScriptedPlugin plugin = new ScriptedPlugin(entry.config(), ticker);
            security.add(Station.policy(entry.policy(), entry.critical(), plugin::judge));
        }
        List<AuditStation> auditing = new ArrayList<>();
        auditing.add(new AuditStation("ledger", true, ledger));
        for (Given.Entry entry : plugins.auditing()) {
            auditing.add(new AuditStation(entry.policy(), entry.critical(), new ScriptedAuditor(auditorsWork)));
        }
        AtomicLong decisions = new AtomicLong();
        return new FrameBus(
                new FrameBus.Stations(middleware, security, auditing),
                BUDGET,
                () -> "d-" + decisions.incrementAndGet(),
                Clock.systemUTC(),
                ticker);
    }
}
