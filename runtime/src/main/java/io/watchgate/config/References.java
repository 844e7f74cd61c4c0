package io.watchgate.config;

import io.watchgate.config.Node.Kind;
import io.watchgate.config.Node.Scalar;
import io.watchgate.config.Node.Style;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Replaces <code>${env:NAME}</code> and <code>${file:PATH}</code> in a value. What comes in is not looked at for further
 * references, and no message quotes it. A second dollar sign before a reference makes it plain text.
 */
final class References {

    private static final int MOST_BYTES = 64 << 10;

    private final Spot spot;

    References(Spot spot) {
        this.spot = spot;
    }

    static boolean areIn(String text) {
        return text.contains("${");
    }

    Optional<Scalar> in(Scalar scalar) {
        if (spot.path().secret()) {
            spot.reading().hidden().add(scalar.text());
        }
        if (!areIn(scalar.text())) {
            return Optional.of(scalar);
        }
        Optional<String> replaced = in(scalar.text());
        if (replaced.isEmpty()) {
            return Optional.empty();
        }
        boolean plain = scalar.style() == Style.PLAIN;
        Kind kind = plain ? CoreSchema.kindOf(replaced.get()) : Kind.TEXT;
        return Optional.of(new Scalar(scalar.place(), replaced.get(), kind, Style.REFERENCE));
    }

    /** The text with its references replaced; empty when one of them leads nowhere, which is then said. */
    Optional<String> in(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
            if (open > at && text.charAt(open - 1) == '$') {
                out.append(text, at, open - 1).append("${");
                at = open + 2;
                continue;
            }
            out.append(text, at, open);
            int close = text.indexOf('}', open);
            if (close < 0) {
                return spot.refuse("has a '${' without '}'", "close it, or write '$${' for a plain '${'");
            }
            Optional<String> value = value(text.substring(open + 2, close));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            out.append(value.get());
            at = close + 1;
        }
        return Optional.of(out.append(text, at, text.length()).toString());
    }

    private Optional<String> value(String reference) {
        int colon = reference.indexOf(':');
        String source = colon < 0 ? "" : reference.substring(0, colon);
        String name = reference.substring(colon + 1);
        return switch (source) {
            case "env" -> variable(name);
            case "file" -> file(name);
            default -> foreign(reference);
        };
    }

    private Optional<String> variable(String name) {
        Optional<String> value = spot.reading().surroundings().variable(name);
        return value.isPresent()
                ? hidden(value.get())
                : spot.refuse(
                        "wants the environment variable '" + Visible.brief(name) + "', which is not set",
                        "set it where the gateway is started");
    }

    private Optional<String> file(String name) {
        Optional<Path> path = spot.reading().surroundings().path(name);
        if (path.isEmpty()) {
            return spot.refuse("wants a file without a name", "write ${file:PATH}");
        }
        try (InputStream in = Files.newInputStream(path.get())) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return hidden(withoutLineEnd(text));
            }
        } catch (IOException e) {
            return unreadable(name);
        }
        return unreadable(name);
    }

    private Optional<String> unreadable(String name) {
        return spot.refuse(
                "wants the file '" + Visible.brief(name) + "', which cannot be read",
                "name a UTF-8 text file of at most 64 KiB; relative paths count from this configuration");
    }

    /** Left as it is: it may be meant for somebody else, such as a shell. */
    private Optional<String> foreign(String reference) {
        String name = spot.path().secret() ? "..." : Visible.brief(reference);
        spot.warn(
                "holds ${" + name + "}, which is passed on as it is",
                "write ${env:" + name + "} for the environment variable, or $${" + name + "} if this is meant");
        return Optional.of("${" + reference + "}");
    }

    private Optional<String> hidden(String value) {
        spot.reading().hidden().add(value);
        return Optional.of(value);
    }

    private static String withoutLineEnd(String text) {
        int end = text.endsWith("\n") ? text.length() - 1 : text.length();
        return end > 0 && end < text.length() && text.charAt(end - 1) == '\r'
                ? text.substring(0, end - 1)
                : text.substring(0, end);
    }
}
