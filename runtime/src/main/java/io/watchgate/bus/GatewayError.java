package io.watchgate.bus;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.RpcError;
import io.watchgate.mcp.Era;
import io.watchgate.spi.Reason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that the gateway itself has to say to a client or server.
 *
 * @param details further members of {@code error.data}
 */
public record GatewayError(Reason reason, String message, Map<String, JsonText> details) {

    public GatewayError {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    public GatewayError(Reason reason, String message) {
        this(reason, message, Map.of());
    }

    /** The error as it goes on the wire, with the decision by which its record is found. */
    public RpcError toRpc(Era era, String decision) {
        return toRpc(reason.code(era), decision);
    }

    /** The same under the code that the strict reader chose. */
    public RpcError toRpc(int code, String decision) {
        JsonWriter data = new JsonWriter().object().member("reason", reason.word());
        data.member("decision", decision);
        details.forEach(data::member);
        return new RpcError(code, message, Optional.of(data.endObject().toText()));
    }
}
