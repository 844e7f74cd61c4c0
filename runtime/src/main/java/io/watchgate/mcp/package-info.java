/**
 * What MCP says with JSON-RPC frames, as far as a gateway has to understand it.
 *
 * <p>{@link io.watchgate.mcp.McpMethod} knows the methods, their subjects (the tool, prompt or uri a frame is about) and
 * the member names that a policy may rely on. The views, such as {@link io.watchgate.mcp.ToolCall} and
 * {@link io.watchgate.mcp.ListResult}, read a frame and change it without disturbing what they do not know. An unknown
 * method is normal: it has no view and passes.
 */
@NullMarked
package io.watchgate.mcp;

import org.jspecify.annotations.NullMarked;
