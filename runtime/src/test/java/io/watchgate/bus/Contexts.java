package io.watchgate.bus;

import io.watchgate.mcp.Era;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Exchange;
import io.watchgate.spi.FrameContext;
import java.time.Duration;
import java.util.Optional;

/** Circumstances of frames. */
final class Contexts {

    private Contexts() {}

    static FrameContext toServer() {
        return toServer(Era.HANDSHAKE);
    }

    static FrameContext toServer(Era era) {
        return new FrameContext("s1", "files", Direction.TO_SERVER, TestBus.NOW, era, Optional.empty());
    }

    static FrameContext toClient() {
        Exchange exchange = new Exchange("tools/call", Optional.of("read"), Duration.ofMillis(5));
        return new FrameContext("s1", "files", Direction.TO_CLIENT, TestBus.NOW, Era.HANDSHAKE, Optional.of(exchange));
    }
}
