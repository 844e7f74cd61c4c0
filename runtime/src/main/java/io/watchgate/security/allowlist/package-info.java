/**
 * The policy {@code tool_allowlist}: which tools of a server a client can see and call.
 *
 * <p>A list that hides a tool which can still be called guards nothing, and one that shows a tool which cannot be called
 * confuses the model. So one function, {@link io.watchgate.security.allowlist.ToolRules#judge}, decides about a name, and
 * both sides of {@link io.watchgate.security.allowlist.ToolAllowlist} ask it: {@code tools/call} on the way to the server
 * and every page of {@code tools/list} on the way back. A call of a hidden tool is answered as if there were none.
 *
 * <p>Both sides also refuse what two readers could take for different tools: a call or an entry with a {@code Name} beside
 * its {@code name}, or with a name that is no text. Names come from servers and models; before one gets into a message it
 * goes through {@link io.watchgate.security.allowlist.ShownName}.
 */
@NullMarked
package io.watchgate.security.allowlist;

import org.jspecify.annotations.NullMarked;
