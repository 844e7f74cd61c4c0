package io.watchgate.jsonrpc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameCodec.Reading;
import java.io.ByteArrayOutputStream;

/** Reads lines as the gateway does, for tests that know whether they are admitted. */
public final class Admission {

    private static final FrameCodec CODEC = new FrameCodec(FrameLimits.DEFAULT);

    private Admission() {}

    public static Frame admitted(String line) {
        return admitted(line.getBytes(UTF_8));
    }

    static Frame admitted(byte[] line) {
        Reading reading = CODEC.read(line);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).frame();
    }

    public static Request request(String line) {
        return (Request) admitted(line);
    }

    public static Notification notification(String line) {
        return (Notification) admitted(line);
    }

    public static Response response(String line) {
        return (Response) admitted(line);
    }

    public static Refusal refused(String line) {
        return refused(line.getBytes(UTF_8));
    }

    static Refusal refused(byte[] line) {
        return refused(line, FrameLimits.DEFAULT);
    }

    static Refusal refused(byte[] line, FrameLimits limits) {
        Reading reading = new FrameCodec(limits).read(line);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).refusal();
    }

    static Reading read(byte[] line) {
        return CODEC.read(line);
    }

    /** A notification with this JSON, which need not be any, as the first element of its parameters. */
    static byte[] inParams(byte[] json) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":[".getBytes(UTF_8));
        line.writeBytes(json);
        line.writeBytes("]}".getBytes(UTF_8));
        return line.toByteArray();
    }

    static byte[] inParams(String json) {
        return inParams(json.getBytes(UTF_8));
    }

    /** The value that {@link #inParams} wrapped, as it was read. */
    static JsonText firstParam(Frame frame) {
        return frame.json().member("params").orElseThrow().elements().get(0);
    }
}
