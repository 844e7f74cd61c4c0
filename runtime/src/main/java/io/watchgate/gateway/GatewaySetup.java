package io.watchgate.gateway;

import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.transport.ServerCommand;
import java.time.Duration;

/**
 * What a gateway is to do.
 *
 * @param serverName the configured name of the server
 * @param command how to start it
 */
public record GatewaySetup(String serverName, ServerCommand command, Patience patience, Limits limits) {

    /**
     * How long to wait for whom.
     *
     * @param connection for the server's answer to {@code initialize}
     * @param request for the server's answer to any other request
     * @param client for the client's answer to a request of the server, with a person at it
     */
    public record Patience(Duration connection, Duration request, Duration client) {
        Duration shortest() {
            Duration least = connection.compareTo(request) < 0 ? connection : request;
            return least.compareTo(client) < 0 ? least : client;
        }
    }

    /** How much may be under way. */
    public record Limits(int concurrentRequests, int queuedRequests, FrameLimits frame) {}
}
