package io.watchgate.gateway;

import io.watchgate.bus.FrameBus;
import io.watchgate.transport.Server;

/** Opens to tests in other packages what the gateway keeps to its own. */
public final class GatewaySeam {

    private GatewaySeam() {}

    /** A gateway before a server that the test plays itself. */
    public static Gateway over(Server server, GatewaySetup setup, Environment world, FrameBus bus) {
        return Gateway.over(server, setup, world, bus);
    }

    /** Answers what is overdue, now that the test has moved the ticker. */
    public static void expire(Gateway gateway) {
        gateway.expire();
    }
}
