package io.watchgate.security.content;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.text.LayeredText;

/**
 * One string of a frame.
 *
 * @param number how many strings of the body stand before it
 * @param string where it stands
 * @param isName whether it is the name of a member
 * @param name the name of the member that it belongs to; empty for that name itself
 * @param text what it says
 */
record Snippet(int number, JsonText string, boolean isName, String name, LayeredText text) {}
