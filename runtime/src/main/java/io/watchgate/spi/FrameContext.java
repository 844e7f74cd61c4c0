package io.watchgate.spi;

import io.watchgate.mcp.Era;
import java.time.Instant;
import java.util.Optional;

/**
 * What the gateway knows about a frame beside the frame itself. Immutable.
 *
 * @param session the id of the client's session, made by the gateway
 * @param server the configured name of the server the frame goes to or comes from
 * @param direction which way it goes
 * @param arrived when it was read
 * @param era which way of MCP its sender speaks
 * @param exchange for a response: the request it answers; empty for all other frames
 */
public record FrameContext(
        String session, String server, Direction direction, Instant arrived, Era era, Optional<Exchange> exchange) {}
