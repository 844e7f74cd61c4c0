package io.watchgate.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a configuration file as text: UTF-8, of a bounded size, and nothing in it that does not show. */
final class SourceFile {

    /** A thousand servers with all their plugins fit in; what is larger was meant to be something else. */
    private static final int MOST_BYTES = 1 << 20;

    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private final Path path;
    private final Place whole;

    SourceFile(Path path) {
        this.path = path;
        this.whole = Place.whole(path.toString());
    }

    /** What is in the file; of too large a file the beginning. */
    byte[] bytes() throws Unreadable {
        if (Files.isDirectory(path)) {
            throw new Unreadable(whole, "this is a directory", "name the YAML file in it");
        }
        // not Files.size: a pipe has none, and a device has no end
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new Unreadable(whole, "there is no such file", "create it, or name another file with --config");
        } catch (AccessDeniedException e) {
            throw new Unreadable(
                    whole, "the file may not be read by this user", "give the user that runs the gateway access to it");
        } catch (IOException e) {
            throw new Unreadable(
                    whole,
                    "the file cannot be read (" + Visible.brief(String.valueOf(e.getMessage())) + ")",
                    "name another file");
        }
    }

    /** The text that these bytes of the file are. */
    String text(byte[] bytes) throws Unreadable {
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(
                    whole, "the file is larger than 1 MiB", "name the YAML file that configures the gateway");
        }
        String text = decode(bytes);
        String content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        refuseDeceit(content);
        return content;
    }

    private String decode(byte[] bytes) throws Unreadable {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        // decode(in, out, end) stops at the first bad byte and says where; the short form of decode does not
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new Unreadable(end(text), "bytes stand here that are not UTF-8", "save the file as UTF-8");
        }
        return text;
    }

    private void refuseDeceit(String text) throws Unreadable {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (deceives(c)) {
                throw new Unreadable(
                        end(text.substring(0, i)),
                        "the character " + Visible.of(text.substring(i, i + 1)) + " stands here, which does not show",
                        "remove it, or write it as an escape in double quotes");
            }
        }
    }

    /** Whether some readers do not show the character, show what follows elsewhere, or begin a line after it. */
    private static boolean deceives(char c) {
        boolean layout = c == '\n' || c == '\r' || c == '\t';
        boolean turnsLinesOrText = (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return (Character.isISOControl(c) && !layout) || turnsLinesOrText || c == BYTE_ORDER_MARK || c >= 0xFFFE;
    }

    /** The place after this beginning of the file. */
    private Place end(String beginning) {
        int line = 1;
        int start = 0;
        for (int i = beginning.indexOf('\n'); i >= 0; i = beginning.indexOf('\n', start)) {
            line++;
            start = i + 1;
        }
        return new Place(path.toString(), line, beginning.codePointCount(start, beginning.length()) + 1);
    }
}
