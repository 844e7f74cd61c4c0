package io.watchgate.demo;

import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameCodec.Reading;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import io.watchgate.jsonrpc.RpcError;
import io.watchgate.transport.LineSource;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * An MCP server on standard input and output, for demonstrations and for recording start-up caches. Two of its tools
 * read, four do what one may not want; all of them only say something.
 */
public final class DemoServer {

    private static final Set<String> REVISIONS = Set.of("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25");
    private static final String NEWEST = "2025-11-25";

    private final LineSource in;
    private final OutputStream out;

    DemoServer(InputStream in, OutputStream out) {
        this.in = new LineSource(in, new FrameCodec(FrameLimits.DEFAULT));
        this.out = out;
    }

    public static void main(String... args) throws IOException {
        new DemoServer(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out)).run();
    }

    /** Answers until the client closes its side. */
    void run() throws IOException {
        for (Optional<Reading> next = in.next(); next.isPresent(); next = in.next()) {
            if (next.get() instanceof Reading.Read read && read.frame() instanceof Request request) {
                out.write((answer(request).toWire() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static Response answer(Request request) {
        return switch (request.method()) {
            case "initialize" -> success(request, welcome(request));
            case "ping" -> success(request, new JsonWriter().object().endObject());
            case "tools/list" ->
                success(request, DemoTools.list(new JsonWriter().object()).endObject());
            case "tools/call" -> call(request);
            default -> failure(request, RpcError.METHOD_NOT_FOUND, "Method not found");
        };
    }

    private static JsonWriter welcome(Request request) {
        String wanted = text(request, "protocolVersion").orElse("");
        return new JsonWriter()
                .object()
                .member("protocolVersion", REVISIONS.contains(wanted) ? wanted : NEWEST)
                .name("capabilities")
                .object()
                .name("tools")
                .object()
                .endObject()
                .endObject()
                .name("serverInfo")
                .object()
                .member("name", "demo-server")
                .member("version", "1")
                .endObject()
                .endObject();
    }

    private static Response call(Request request) {
        Optional<String> said = text(request, "name").flatMap(DemoTools::call);
        if (said.isEmpty()) {
            return failure(request, RpcError.INVALID_PARAMS, "Unknown tool");
        }
        JsonWriter result = new JsonWriter().object().name("content").array().object();
        result.member("type", "text").member("text", said.get());
        return success(request, result.endObject().endArray().endObject());
    }

    private static Optional<String> text(Request request, String parameter) {
        return request.params().flatMap(params -> params.member(parameter)).flatMap(JsonText::text);
    }

    private static Response success(Request request, JsonWriter result) {
        return Response.Success.of(request.id(), result.toText());
    }

    private static Response failure(Request request, int code, String message) {
        return Response.Failure.of(request.id(), new RpcError(code, message));
    }
}
