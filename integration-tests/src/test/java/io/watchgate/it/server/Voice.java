package io.watchgate.it.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What the server says. */
final class Voice {

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    void result(String id, String result) throws IOException {
        line("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + result + "}");
    }

    void text(String id, String text) throws IOException {
        result(id, "{\"content\":[{\"type\":\"text\",\"text\":\"" + text + "\"}]}");
    }

    void line(String line) throws IOException {
        bytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    synchronized void bytes(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    /** An answer with a text of so many MiB, in one line and in pieces. */
    synchronized void huge(String id, int mebibytes) throws IOException {
        byte[] piece = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        bytes(("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"")
                .getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < mebibytes; i++) {
            bytes(piece);
        }
        bytes("\"}]}}\n".getBytes(StandardCharsets.UTF_8));
    }
}
