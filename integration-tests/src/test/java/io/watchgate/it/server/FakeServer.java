package io.watchgate.it.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * An MCP server that does what it is told. The name of a tool says what a call of it does; see {@link Tools}.
 *
 * <p>Started as {@code FakeServer JOURNAL AUDIT}. It reads just enough of JSON for lines that come from the gateway.
 */
public final class FakeServer {

    private final Journalist journalist;
    private final Voice voice = new Voice();
    private final Tools tools = new Tools(voice);

    private FakeServer(Journalist journalist) {
        this.journalist = journalist;
    }

    public static void main(String... args) throws IOException {
        new FakeServer(new Journalist(Path.of(args[0]), Path.of(args[1]))).serve();
    }

    private void serve() throws IOException {
        try (InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in))) {
            for (Message message = next(in); message != null; message = next(in)) {
                journalist.received(message);
                handle(message);
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static Message next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return Message.of(line);
            }
            line.write(b);
        }
        return null;
    }

    private void handle(Message message) throws IOException {
        switch (message.method()) {
            case "initialize" ->
                voice.result(
                        message.id(),
                        "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{\"tools\":{}},"
                                + "\"serverInfo\":{\"name\":\"fake\",\"version\":\"1\"}}");
            case "tools/list" -> voice.result(message.id(), Tools.LIST);
            case "tools/call" -> tools.call(message);
            case "" -> tools.answered(message);
            default -> {
                if (!message.id().isEmpty()) {
                    voice.result(message.id(), "{}");
                }
            }
        }
    }
}
