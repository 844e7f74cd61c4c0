package io.watchgate.mcp;

import io.watchgate.jsonrpc.Request;

/** The two ways to speak MCP: with a handshake (up to 2025-11-25), or with every request standing alone (2026-07-28). */
public enum Era {
    HANDSHAKE,
    STATELESS;

    private static final String REVISION_KEY = "io.modelcontextprotocol/protocolVersion";

    /** The era that a request claims for itself. */
    public static Era of(Request request) {
        return request.params()
                        .flatMap(params -> params.at("_meta", REVISION_KEY))
                        .isPresent()
                ? STATELESS
                : HANDSHAKE;
    }
}
