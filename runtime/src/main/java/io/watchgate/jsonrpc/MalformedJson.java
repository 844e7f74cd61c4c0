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
    private final String reason;

    private MalformedJson(Kind kind, String reason) {
        super(reason, null, false, false);
        this.kind = kind;
        this.reason = reason;
    }

    static MalformedJson syntax(String what, int offset) {
        return new MalformedJson(Kind.SYNTAX, what + " at byte " + offset);
    }

    static MalformedJson ambiguous(String what, int offset) {
        return new MalformedJson(Kind.AMBIGUOUS, what + " at byte " + offset);
    }

    /** It is JSON, and no frame. */
    static MalformedJson noFrame(String what) {
        return new MalformedJson(Kind.AMBIGUOUS, what);
    }

    Kind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }
}
