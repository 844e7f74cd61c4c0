package io.watchgate.inspect.scan;

import io.watchgate.bus.AuditStation;
import io.watchgate.bus.FrameBus;
import io.watchgate.bus.Lane;
import io.watchgate.bus.Station;
import io.watchgate.config.GatewayConfig;
import io.watchgate.config.PluginEntry;
import io.watchgate.gateway.PluginFactory;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.Refusal;
import io.watchgate.jsonrpc.RpcError;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Reason;
import io.watchgate.spi.SecurityPolicy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The policies of a configuration on a bus of their own. For use by one thread. */
final class Bench implements AutoCloseable {

    private final List<Witness> witnesses = new ArrayList<>();
    private final Collector collector = new Collector();
    private final FrameBus bus;
    private final Lane lane;

    /** @throws RuntimeException when a plugin refuses to start, with a message for a person */
    Bench(GatewayConfig config, PluginFactory plugins, Clock clock, LongSupplier ticker) {
        List<Station> security = new ArrayList<>();
        for (PluginEntry entry : config.plugins().security()) {
            Witness witness = new Witness((SecurityPolicy) plugins.create(entry.type(), entry.settings()));
            witnesses.add(witness);
            security.add(Station.policy(entry.type().name(), entry.critical(), witness));
        }
        AtomicLong decisions = new AtomicLong();
        this.bus = new FrameBus(
                new FrameBus.Stations(List.of(), security, List.of(new AuditStation("scan", true, collector))),
                config.limits().pluginBudget(),
                () -> "scan-" + decisions.incrementAndGet(),
                clock,
                ticker);
        this.lane = bus.lane();
    }

    /** What the policies say of a frame. */
    List<Ruling> judge(Frame frame, FrameContext context) {
        lane.carry(frame, context, recorded -> {});
        return settle();
    }

    /** What the gateway says of bytes that are no frame. */
    List<Ruling> refuse(Refusal refusal, FrameContext context) {
        Reason reason = refusal.error().code() == RpcError.PARSE_ERROR ? Reason.PARSE_ERROR : Reason.INVALID_REQUEST;
        lane.refuse(new AuditRecord.Subject.Refused(refusal), reason, context, recorded -> {});
        return settle();
    }

    private List<Ruling> settle() {
        lane.settle();
        List<Ruling> rulings = new ArrayList<>();
        for (AuditRecord record : collector.take()) {
            rulings.addAll(Ruling.allOf(record, witnesses));
        }
        return rulings;
    }

    @Override
    public void close() {
        bus.close();
    }
}
