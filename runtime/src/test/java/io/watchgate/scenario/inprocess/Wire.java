package io.watchgate.scenario.inprocess;

import io.watchgate.scenario.Inbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;

/** A pipe of the operating system. */
final class Wire {

    private final Pipe pipe;
    private final InputStream out;
    private final OutputStream in;

    Wire() throws IOException {
        this.pipe = Pipe.open();
        this.out = Channels.newInputStream(pipe.source());
        this.in = Channels.newOutputStream(pipe.sink());
    }

    /** Where it is written to. */
    OutputStream in() {
        return in;
    }

    /** Where it is read from. */
    InputStream out() {
        return out;
    }

    void say(byte[] bytes) throws IOException {
        in.write(bytes);
    }

    /** Reads all lines, in a thread of its own, until there are no more; then does what is to be done at the end. */
    Inbox<byte[]> collect(String name, Runnable atEnd) {
        Inbox<byte[]> lines = new Inbox<>();
        Thread thread = new Thread(
                () -> {
                    copy(lines);
                    lines.end();
                    atEnd.run();
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return lines;
    }

    private void copy(Inbox<byte[]> to) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] chunk = new byte[64 << 10];
        try {
            for (int read = out.read(chunk); read >= 0; read = out.read(chunk)) {
                for (int i = 0; i < read; i++) {
                    if (chunk[i] == '\n') {
                        to.add(line.toByteArray());
                        line.reset();
                    } else {
                        line.write(chunk[i]);
                    }
                }
            }
        } catch (IOException closed) {
            line.reset();
        }
        if (line.size() > 0) {
            to.add(line.toByteArray());
        }
    }

    void closeIn() throws IOException {
        pipe.sink().close();
    }

    void closeOut() throws IOException {
        pipe.source().close();
    }
}
