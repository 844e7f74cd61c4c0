package io.watchgate.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A part of a text that is the encoded form of another text. Immutable. */
public final class Embedded {

    private final int start;
    private final int end;
    private final Encoding encoding;
    private final Decoded decoded;
    private final LayeredText content;

    Embedded(EncodedRuns.Run run, Decoded decoded, LayeredText content) {
        this.start = run.start();
        this.end = run.end();
        this.encoding = run.encoding();
        this.decoded = decoded;
        this.content = content;
    }

    public int start() {
        return start;
    }

    /** Where it ends in the text around it. */
    public int end() {
        return end;
    }

    /** The text that it stands for. */
    public LayeredText content() {
        return content;
    }

    /**
     * What stands for another text in its place. Empty when there is no way back: the bytes were no clean text.
     *
     * @param run the present form
     */
    Optional<String> encode(String other, String run) {
        return decoded.encodable()
                ? Optional.of(encoding.encode(decoded.wrap(other.getBytes(StandardCharsets.UTF_8)), run))
                : Optional.empty();
    }
}
