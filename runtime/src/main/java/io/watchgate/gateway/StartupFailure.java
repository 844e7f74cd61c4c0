package io.watchgate.gateway;

import io.watchgate.bus.GatewayError;
import io.watchgate.config.Problem;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameCodec.Reading;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.jsonrpc.VisibleText;
import io.watchgate.mcp.CallDetails;
import io.watchgate.spi.Reason;
import io.watchgate.transport.LineSink;
import io.watchgate.transport.LineSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Why the gateway did not start: for a person on stderr, and for the client that launched it as the answer to its first
 * request, because a client shows that and hides stderr.
 *
 * @param lines what to say on stderr
 */
public record StartupFailure(Reason reason, String message, List<String> lines) {

    private static final System.Logger LOG = System.getLogger("watchgate.gateway");
    private static final long PATIENCE_SECONDS = 5;
    private static final int LONGEST = 2000;

    public static StartupFailure configuration(List<Problem> problems) {
        List<String> lines = problems.stream().map(Problem::toString).toList();
        String more = lines.size() > 1 ? " (and " + (lines.size() - 1) + " more)" : "";
        return new StartupFailure(Reason.CONFIGURATION, "Invalid configuration: " + lines.get(0) + more, lines);
    }

    /** The log cannot be written where the configuration wants it. */
    public static StartupFailure log(IOException why) {
        return simple(Reason.CONFIGURATION, "Invalid configuration: " + why.getMessage());
    }

    /** A plugin refuses to start. */
    public static StartupFailure plugin(RuntimeException why) {
        return simple(Reason.PLUGIN_FAILURE, "A plugin could not start: " + why.getMessage());
    }

    static StartupFailure server(IOException why) {
        return simple(Reason.UPSTREAM_UNAVAILABLE, "The server could not be started: " + why.getMessage());
    }

    private static StartupFailure simple(Reason reason, String message) {
        String visible = VisibleText.of(message, LONGEST);
        return new StartupFailure(reason, visible, List.of("watchgate: " + visible));
    }

    /** Waits a while for the first request and answers it. */
    public void answerFirstRequest(InputStream in, OutputStream out, LongSupplier ticker) {
        Thread answering = new Thread(() -> answer(in, out, ticker), "startup-failure");
        answering.setDaemon(true);
        answering.start();
        try {
            answering.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(InputStream in, OutputStream out, LongSupplier ticker) {
        LineSource source = new LineSource(in, new FrameCodec(FrameLimits.DEFAULT));
        try {
            for (Optional<Reading> next = source.next(); next.isPresent(); next = source.next()) {
                if (next.get() instanceof Reading.Read read && read.frame() instanceof Request request) {
                    LineSink sink = new LineSink(out, "to-client", LineSink.PATIENT, 0, ticker);
                    sink.write(answerTo(request).json());
                    sink.flush();
                    return;
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "nobody asked: {0}", e.getClass().getName());
        }
    }

    private Response answerTo(Request request) {
        JsonWriter problems = new JsonWriter().array();
        lines.forEach(problems::value);
        Map<String, JsonText> details = Map.of("problems", problems.endArray().toText());
        GatewayError error = new GatewayError(reason, message, details);
        return Response.Failure.of(
                request.id(), error.toRpc(CallDetails.of(request).era(), "startup"));
    }
}
