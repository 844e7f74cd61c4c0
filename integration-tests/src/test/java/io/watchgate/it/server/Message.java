package io.watchgate.it.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that the server received.
 *
 * @param id as it stands in the line; empty for a notification
 * @param method empty for an answer
 * @param tool the name of the called tool; empty for everything else
 */
record Message(String line, String id, String method, String tool) {

    private static final Pattern ID = Pattern.compile("\"id\":\\s*([0-9]+|\"[^\"]*\")");
    private static final Pattern METHOD = Pattern.compile("\"method\":\\s*\"([^\"]*)\"");
    private static final Pattern TOOL = Pattern.compile("\"name\":\\s*\"([^\"]*)\"");

    static Message of(ByteArrayOutputStream bytes) {
        String line = bytes.toString(StandardCharsets.ISO_8859_1);
        // What is looked for stands at the beginning or the end of frames that may be large.
        String ends = line.length() < 4096 ? line : line.substring(0, 2048) + line.substring(line.length() - 2048);
        String method = find(METHOD, ends);
        return new Message(line, find(ID, ends), method, method.equals("tools/call") ? find(TOOL, ends) : "");
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
