package io.watchgate.jsonrpc;

/**
 * Walks a document once and admits it only when every parser reads it alike: RFC 8259 to the letter, well-formed UTF-8,
 * no byte order mark, no lone surrogate, no duplicate member, nothing after the value, nesting within the limit. What it
 * admits is one line in every reader's eyes. It does not recurse, so depth costs no stack. For use by one thread,
 * document after document.
 */
final class StrictScanner {

    private final int maxDepth;
    private final OpenNames names;
    private final boolean[] objects;
    private final ContainerEnds.Notes ends = new ContainerEnds.Notes();
    private byte[] bytes = {};
    private int depth;
    private int at;

    StrictScanner(FrameLimits limits) {
        this.maxDepth = limits.depth();
        this.objects = new boolean[maxDepth];
        this.names = new OpenNames(limits.openNames());
    }

    /** The value that these bytes are. The scanner may be used again, whatever came of it. */
    JsonText scan(byte[] document) throws MalformedJson {
        bytes = document;
        depth = 0;
        at = 0;
        names.reset(document);
        ends.reset();
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            throw MalformedJson.syntax("a byte order mark", 0);
        }
        skipBlanks();
        int start = at;
        do {
            value();
            while (depth > 0 && closes()) {
                close();
            }
            if (depth > 0) {
                separator();
            }
        } while (depth > 0);
        int end = at;
        skipBlanks();
        if (at < bytes.length) {
            throw MalformedJson.syntax("something after the end of the value", at);
        }
        return new JsonText(bytes, ends.toEnds(), start, end);
    }

    /** Reads a scalar or an empty container whole, or opens containers until there is one. */
    private void value() throws MalformedJson {
        while (true) {
            switch (peek()) {
                case '{' -> open(true);
                case '[' -> open(false);
                case '"' -> {
                    string();
                    return;
                }
                case 't' -> {
                    word("true");
                    return;
                }
                case 'f' -> {
                    word("false");
                    return;
                }
                case 'n' -> {
                    word("null");
                    return;
                }
                default -> {
                    at = JsonNumbers.scan(bytes, at);
                    return;
                }
            }
            skipBlanks();
            if (closesHere()) {
                return;
            }
            if (objects[depth - 1]) {
                name();
            }
        }
    }

    private void open(boolean object) throws MalformedJson {
        if (depth == maxDepth) {
            throw MalformedJson.ambiguous("nesting deeper than " + maxDepth, at);
        }
        ends.open(depth, at);
        objects[depth++] = object;
        if (object) {
            names.open();
        }
        at++;
    }

    private boolean closes() {
        skipBlanks();
        return closesHere();
    }

    private boolean closesHere() {
        return at < bytes.length && bytes[at] == (objects[depth - 1] ? '}' : ']');
    }

    private void close() {
        depth--;
        if (objects[depth]) {
            names.close();
        }
        at++;
        ends.close(depth, at);
    }

    private void separator() throws MalformedJson {
        if (peek() != ',') {
            throw MalformedJson.syntax("a comma or the end of the container is missing", at);
        }
        at++;
        skipBlanks();
        if (objects[depth - 1]) {
            name();
        }
    }

    private void name() throws MalformedJson {
        if (peek() != '"') {
            throw MalformedJson.syntax("a member name is missing", at);
        }
        int from = at + 1;
        string();
        names.add(from, at - 1);
        skipBlanks();
        if (peek() != ':') {
            throw MalformedJson.syntax("a colon is missing", at);
        }
        at++;
        skipBlanks();
    }

    private void string() throws MalformedJson {
        for (int i = plainTo(at + 1); i < bytes.length; i = plainTo(i)) {
            byte b = bytes[i];
            if (b == '"') {
                at = i + 1;
                return;
            }
            if (b == '\\') {
                i += JsonEscapes.length(bytes, i);
            } else if (b < 0) {
                int length = Utf8.sequence(bytes, i);
                if (length == 0) {
                    throw MalformedJson.syntax("invalid UTF-8", i);
                }
                i += length;
            } else {
                throw MalformedJson.syntax("a control character in a string", i);
            }
        }
        throw MalformedJson.syntax("a string without an end", at);
    }

    /** The end of the plain ASCII that starts here: most of every frame, passed in the tightest of loops. */
    private int plainTo(int from) {
        byte[] in = bytes;
        int i = from;
        while (i < in.length && in[i] >= ' ' && in[i] != '"' && in[i] != '\\') {
            i++;
        }
        return i;
    }

    private void word(String word) throws MalformedJson {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= bytes.length || bytes[at + i] != word.charAt(i)) {
                throw MalformedJson.syntax("a value is missing", at);
            }
        }
        at += word.length();
    }

    private byte peek() throws MalformedJson {
        if (at >= bytes.length) {
            throw MalformedJson.syntax("the end comes too early", at);
        }
        return bytes[at];
    }

    /** Readers of lines differ on whether CR ends one, and bodies have line feeds: between tokens both become spaces. */
    private void skipBlanks() {
        while (at < bytes.length && JsonCursor.isBlank(bytes[at])) {
            if (bytes[at] == '\r' || bytes[at] == '\n') {
                bytes[at] = ' ';
            }
            at++;
        }
    }
}
