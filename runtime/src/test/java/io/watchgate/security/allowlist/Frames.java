package io.watchgate.security.allowlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.mcp.Era;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Exchange;
import io.watchgate.spi.FrameContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The frames of these tests and the circumstances they arrive in. */
final class Frames {

    private Frames() {}

    static Frame frame(String json) {
        FrameCodec.Reading reading = new FrameCodec(FrameLimits.DEFAULT).read(json.getBytes(UTF_8));
        return ((FrameCodec.Reading.Read) reading).frame();
    }

    static Frame call(String paramsJson) {
        return frame("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":" + paramsJson + "}");
    }

    static Frame callOf(String tool) {
        return call("{\"name\":\"" + tool + "\",\"arguments\":{}}");
    }

    static Frame answer(String resultJson) {
        return frame("{\"jsonrpc\":\"2.0\",\"id\":123,\"result\":" + resultJson + "}");
    }

    static FrameContext toServer() {
        return context(Direction.TO_SERVER, Era.HANDSHAKE, Optional.empty());
    }

    static FrameContext toServerStateless() {
        return context(Direction.TO_SERVER, Era.STATELESS, Optional.empty());
    }

    static FrameContext answerTo(String method) {
        return context(
                Direction.TO_CLIENT,
                Era.HANDSHAKE,
                Optional.of(new Exchange(method, Optional.empty(), Duration.ofMillis(3))));
    }

    static ToolAllowlist policy(Mode mode, String... tools) {
        return new ToolAllowlist(new ToolAllowlist.Config(mode, List.of(tools), OnBlock.ERROR));
    }

    private static FrameContext context(Direction direction, Era era, Optional<Exchange> exchange) {
        return new FrameContext("session-1", "files", direction, Instant.EPOCH, era, exchange);
    }
}
