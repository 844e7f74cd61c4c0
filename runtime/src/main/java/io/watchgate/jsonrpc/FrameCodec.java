package io.watchgate.jsonrpc;

import java.util.Optional;

/** Reads lines into frames, strictly. For use by one thread, line after line. */
public final class FrameCodec {

    /** What a line turned out to be. */
    public sealed interface Reading {
        record Read(Frame frame) implements Reading {}

        record Refused(Refusal refusal) implements Reading {}
    }

    private final FrameLimits limits;
    private final StrictScanner scanner;

    public FrameCodec(FrameLimits limits) {
        this.limits = limits;
        this.scanner = new StrictScanner(limits);
    }

    public FrameLimits limits() {
        return limits;
    }

    /** Reads one line, given without its end. The bytes become the frame's: the caller must not change them afterwards. */
    public Reading read(byte[] line) {
        if (line.length > limits.bytes()) {
            return new Reading.Refused(tooLong(outline(line), line.length));
        }
        try {
            JsonText json = scanner.scan(line);
            return new Reading.Read(Envelope.read(json));
        } catch (MalformedJson e) {
            return new Reading.Refused(refusal(line, e));
        }
    }

    /** What to say of a line that was too long to be kept, of which {@code outline} saw every byte. */
    public Refusal tooLong(EnvelopeOutline outline, long bytes) {
        String message = "Invalid request: the message is larger than " + limits.bytes() + " bytes";
        return new Refusal(new RpcError(RpcError.INVALID_REQUEST, message), outline.id(), outline.shape(), bytes);
    }

    private static Refusal refusal(byte[] line, MalformedJson why) {
        if (JsonCursor.skipBlanks(line, 0) == line.length) {
            RpcError blank = new RpcError(RpcError.PARSE_ERROR, "Parse error: a blank line");
            return new Refusal(blank, Optional.empty(), Refusal.Shape.BLANK, line.length);
        }
        EnvelopeOutline outline = outline(line);
        RpcError error = switch (why.kind()) {
            case SYNTAX -> new RpcError(RpcError.PARSE_ERROR, "Parse error: " + why.reason());
            case AMBIGUOUS -> new RpcError(RpcError.INVALID_REQUEST, "Invalid request: " + why.reason());
        };
        return new Refusal(error, outline.id(), outline.shape(), line.length);
    }

    private static EnvelopeOutline outline(byte[] line) {
        EnvelopeOutline outline = new EnvelopeOutline();
        outline.see(line, 0, line.length);
        return outline;
    }
}
