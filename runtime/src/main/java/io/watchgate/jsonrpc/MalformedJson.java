package io.watchgate.jsonrpc;

/** Why the reader does not admit some bytes, and where. Its text never quotes them: they may hold secrets. */
final class MalformedJson extends Exception {

    private static final long serialVersionUID = 1;

    /** Whether the bytes are no JSON at all, or JSON that two parsers could understand differently. */
    enum Kind {
        SYNTAX,
        AMBIGUOUS
    }

    private final Kind kind;
    private final int offset;

    private MalformedJson(Kind kind, String what, int offset) {
        super(what, null, false, false);
        this.kind = kind;
        this.offset = offset;
    }

    static MalformedJson syntax(String what, int offset) {
        return new MalformedJson(Kind.SYNTAX, what, offset);
    }

    static MalformedJson ambiguous(String what, int offset) {
        return new MalformedJson(Kind.AMBIGUOUS, what, offset);
    }

    Kind kind() {
        return kind;
    }

    String reason() {
        return getMessage() + " at byte " + offset;
    }
}
