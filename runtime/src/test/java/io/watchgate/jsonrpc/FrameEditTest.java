package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FrameEditTest {

    @Test
    void replacesStringsAndNothingElse() {
        Frame frame = read(
                "{ \"jsonrpc\":\"2.0\", \"id\":7,\"method\":\"m\",\"params\":{\"a\":\"x\",\"n\":1.50,\"b\":[\"y\\n\"]} }");

        Frame edited = edit(frame, text -> text.length() < 3 && !text.equals("m") ? text + "!\"" : text)
                .orElseThrow();

        assertThat(edited.toWire())
                .hasToString("{ \"jsonrpc\":\"2.0\", \"id\":7,\"method\":\"m\",\"params\":"
                        + "{\"a!\\\"\":\"x!\\\"\",\"n!\\\"\":1.50,\"b!\\\"\":[\"y\\n!\\\"\"]} }");
        assertThat(edited.isWhole()).isTrue();
    }

    @Test
    void keepsTheIdThatTheFrameWasGiven() {
        Response answer = (Response) read("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{\"a\":\"x\"}}");

        Frame edited = edit(answer.withId(FrameId.of("mine")), text -> "y").orElseThrow();

        assertThat(edited.toWire()).hasToString("{\"jsonrpc\":\"2.0\",\"id\":\"mine\",\"result\":{\"y\":\"y\"}}");
    }

    @Test
    void anErrorCanBeEditedToo() {
        Frame failure = read("{\"jsonrpc\":\"2.0\",\"id\":7,\"error\":{\"code\":-1,\"message\":\"secret\"}}");

        Response.Failure edited = (Response.Failure)
                edit(failure, text -> text.equals("secret") ? "-" : text).orElseThrow();

        assertThat(edited.error().message()).isEqualTo("-");
    }

    @Test
    void isEmptyWhenTwoNamesWouldBecomeOne() {
        Frame frame = read("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":{\"a\":1,\"b\":2}}");

        assertThat(edit(frame, text -> text.length() == 1 && !text.equals("m") ? "c" : text))
                .isEmpty();
    }

    @Test
    void withoutChangesTheBytesAreTheSame() {
        Frame frame = read("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":{\"a\":\"\\u0041\"}}");

        assertThat(new FrameEdit(frame).apply().orElseThrow().json()).isEqualTo(frame.json());
    }

    @Test
    void framesOfOurOwnMakingCanBeEditedAsThoseThatWereRead() {
        JsonText body = JsonText.of("{\"a\":\"x\"}");

        assertThat(edit(Response.Success.of(FrameId.of(1), body), text -> "y")).isPresent();
        assertThat(edit(Request.of(FrameId.of(1), "m", body), text -> "y")).isPresent();
        assertThat(edit(Notification.of("m", body), text -> "y")).isPresent();
        for (Frame frame : List.of(
                Response.Success.of(FrameId.of(1), body),
                Request.of(FrameId.of(1), "m", body),
                Notification.of("m", body))) {
            JsonText part = frame instanceof Response.Success success
                    ? success.result()
                    : frame instanceof Request request
                            ? request.params().orElseThrow()
                            : ((Notification) frame).params().orElseThrow();
            assertThat(frame.json().holds(part)).isTrue();
        }
    }

    @Test
    void refusesAStringOfAnotherFrame() {
        Frame frame = read("{\"jsonrpc\":\"2.0\",\"method\":\"m\"}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FrameEdit(frame).replace(JsonText.of("\"x\""), "y"))
                .withMessage("'string' does not stand in this frame");
    }

    private static Optional<Frame> edit(Frame frame, UnaryOperator<String> change) {
        FrameEdit edit = new FrameEdit(frame);
        JsonText root = frame.json();
        JsonText body = root.member("params")
                .or(() -> root.member("result"))
                .or(() -> root.member("error"))
                .orElseThrow();
        for (StringWalk walk = body.strings(); walk.next(); ) {
            String text = walk.text();
            String changed = change.apply(text);
            if (!changed.equals(text)) {
                edit.replace(walk.string(), changed);
            }
        }
        return edit.apply();
    }

    private static Frame read(String json) {
        FrameCodec.Reading reading = new FrameCodec(FrameLimits.DEFAULT).read(json.getBytes(StandardCharsets.UTF_8));
        return ((FrameCodec.Reading.Read) reading).frame();
    }
}
