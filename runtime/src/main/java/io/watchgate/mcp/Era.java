package io.watchgate.mcp;

import io.watchgate.jsonrpc.JsonText;

/** The two ways to speak MCP: with a handshake (up to 2025-11-25), or with every request standing alone (2026-07-28). */
public enum Era {
    HANDSHAKE,
    STATELESS;

    private static final String REVISION_KEY = "io.modelcontextprotocol/protocolVersion";

    /** The era that a call claims by the {@code _meta} of its parameters. */
    static Era claimedBy(JsonText meta) {
        return meta.member(REVISION_KEY).isPresent() ? STATELESS : HANDSHAKE;
    }
}
