package io.watchgate.spi;

import io.watchgate.jsonrpc.RpcError;
import io.watchgate.mcp.Era;
import java.util.Locale;

/** Why the gateway refuses something, as a client sees it: a stable word and an error code. */
public enum Reason {
    BLOCKED(-32000),
    CONFIGURATION(-32001),
    PLUGIN_FAILURE(-32002),
    PERMISSION(-32003),
    UPSTREAM_UNAVAILABLE(-32004),
    TIMEOUT(-32004),
    OVERLOADED(-32004),
    AUDIT_FAILURE(-32005),
    UNKNOWN_TOOL(RpcError.INVALID_PARAMS),
    INVALID_PARAMS(RpcError.INVALID_PARAMS),
    PARSE_ERROR(RpcError.PARSE_ERROR),
    INVALID_REQUEST(RpcError.INVALID_REQUEST),
    NOT_INITIALIZED(RpcError.INVALID_REQUEST),
    INVALID_ANSWER(RpcError.INTERNAL_ERROR);

    /** From 2026-07-28 on, -32768 to -32000 belongs to the protocol: our own codes move up by this much. */
    private static final int OUT_OF_RESERVED_RANGE = 1000;

    private final int code;
    private final String word = name().toLowerCase(Locale.ROOT);

    Reason(int code) {
        this.code = code;
    }

    /** The error code in the era of the client. */
    public int code(Era era) {
        boolean own = code <= -32000 && code >= -32099;
        return own && era == Era.STATELESS ? code + OUT_OF_RESERVED_RANGE : code;
    }

    /** The word in {@code error.data.reason}. */
    public String word() {
        return word;
    }
}
