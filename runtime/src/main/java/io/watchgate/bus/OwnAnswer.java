package io.watchgate.bus;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.Era;

/** An error that the gateway gives in place of an answer that will not come. */
public record OwnAnswer(FrameId id, GatewayError error) {

    Response.Failure toFrame(Era era, String decision) {
        return Response.Failure.of(id, error.toRpc(era, decision));
    }
}
