package io.watchgate.demo;

import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An MCP client of few words, on the pipes of a process. */
final class DemoClient implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 3;

    private final Process gateway;
    private final OutputStream in;
    private final BufferedReader out;
    private final FrameCodec codec = new FrameCodec(FrameLimits.DEFAULT);
    private long lastId;

    private DemoClient(Process gateway) {
        this.gateway = gateway;
        this.in = gateway.getOutputStream();
        this.out = new BufferedReader(new InputStreamReader(gateway.getInputStream(), StandardCharsets.UTF_8));
    }

    static DemoClient start(List<String> command) throws IOException {
        return new DemoClient(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    Response ask(String method, String params) throws IOException {
        FrameId id = FrameId.of(++lastId);
        send(Request.of(id, method, JsonText.of(params)).toWire());
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            FrameCodec.Reading reading = codec.read(line.getBytes(StandardCharsets.UTF_8));
            if (reading instanceof FrameCodec.Reading.Read read
                    && read.frame() instanceof Response response
                    && response.id().equals(id)) {
                return response;
            }
        }
        throw new IOException("the gateway ended before it answered " + method);
    }

    void tell(String method) throws IOException {
        send(Notification.of(method, JsonText.of("{}")).toWire());
    }

    /** Leaves as a client does, by closing its side, and waits for the gateway to end. */
    @Override
    public void close() throws IOException {
        in.close();
        try {
            if (!gateway.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                gateway.destroyForcibly();
            }
        } catch (InterruptedException e) {
            gateway.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void send(JsonText frame) throws IOException {
        in.write((frame + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }
}
