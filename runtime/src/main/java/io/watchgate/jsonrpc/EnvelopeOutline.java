package io.watchgate.jsonrpc;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the id in bytes that are not admitted: too long, broken, or ambiguous. Whoever sent them may be waiting under
 * that id, and an error without it would leave them waiting.
 *
 * <p>It is fed the bytes in pieces, remembers a few hundred of them, and trusts nothing: an id that appears twice, or
 * that is neither text nor an integer, is no id.
 */
public final class EnvelopeOutline {

    private static final int MAX_TOKEN = FrameId.MAX_LENGTH + 2;

    private final StrictScanner scanner = new StrictScanner(FrameLimits.DEFAULT);
    private final byte[] token = new byte[MAX_TOKEN];
    private int length;
    private int depth;
    private boolean inString;
    private boolean escaped;
    private boolean inValue;
    private boolean gap;
    private @Nullable String name;
    private @Nullable FrameId id;
    private int ids;
    private boolean hasMethod;
    private boolean hasOutcome;

    /** Looks at the next bytes. */
    public void see(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            see(bytes[i]);
        }
    }

    public Optional<FrameId> id() {
        return ids == 1 ? Optional.ofNullable(id) : Optional.empty();
    }

    public Refusal.Shape shape() {
        if (hasMethod == hasOutcome) {
            return Refusal.Shape.UNKNOWN;
        }
        return hasMethod ? Refusal.Shape.CALL : Refusal.Shape.ANSWER;
    }

    private void see(byte b) {
        if (inString) {
            keep(b);
            inString = escaped || b != '"';
            escaped = !escaped && b == '\\';
            return;
        }
        switch (b) {
            case '"' -> {
                inString = true;
                keep(b);
            }
            case '{', '[' -> {
                keep(b);
                depth++;
            }
            case '}', ']' -> {
                endOfMember();
                depth--;
            }
            case ':' -> {
                if (inValue) {
                    keep(b);
                } else {
                    endOfName();
                }
            }
            case ',' -> endOfMember();
            default -> {
                if (JsonCursor.isBlank(b)) {
                    gap = true;
                } else {
                    keep(b);
                }
            }
        }
    }

    /** Adds to the token of a name or value. What stood apart must not grow together: {@code 1 2} is not twelve. */
    private void keep(byte b) {
        if (depth == 1) {
            if (gap && length > 0) {
                write((byte) ' ');
            }
            write(b);
        }
        gap = false;
    }

    private void write(byte b) {
        if (length < MAX_TOKEN) {
            token[length++] = b;
        }
    }

    private void endOfName() {
        if (depth == 1) {
            name = text();
            length = 0;
            inValue = true;
            hasMethod |= "method".equals(name);
            hasOutcome |= "result".equals(name) || "error".equals(name);
        }
    }

    private void endOfMember() {
        if (depth != 1) {
            return;
        }
        if ("id".equals(name)) {
            ids++;
            id = value();
        }
        name = null;
        inValue = false;
        length = 0;
    }

    private @Nullable String text() {
        JsonText json = json();
        return json == null ? null : json.text().orElse(null);
    }

    private @Nullable FrameId value() {
        JsonText json = json();
        return json == null ? null : FrameId.from(json).orElse(null);
    }

    /** The token, if it is JSON. */
    private @Nullable JsonText json() {
        try {
            return scanner.scan(Arrays.copyOf(token, length));
        } catch (MalformedJson e) {
            return null;
        }
    }
}
