/**
 * A guarded session to look at: a small MCP server, a policy, and a client that tries what it should not.
 *
 * <p>{@link io.watchgate.demo.DemoServer} is a program of its own. {@link io.watchgate.demo.DemoSession} plays the client
 * against the real gateway, started as a client would start it, and tells what happened.
 */
@NullMarked
package io.watchgate.demo;

import org.jspecify.annotations.NullMarked;
