package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.request;
import static io.watchgate.jsonrpc.Admission.response;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies look at the parts of a frame, and its bytes are sent: they had better be the same. */
class WholeFramesTest {

    private static final Request REQUEST =
            request("{ \"jsonrpc\":\"2.0\",\"id\" : 1,\"method\":\"\\u006d\",\"params\":{\"secret\":1.0},\"x\":0 }");

    private static final Response.Success SUCCESS =
            (Response.Success) response("{\"jsonrpc\":\"2.0\",\"id\":\"\\u0061\",\"result\":{\"secret\":1}}");

    private static final Response.Failure FAILURE = (Response.Failure)
            response("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1,\"message\":\"m\",\"data\":[]}}");

    private static final Notification NOTIFICATION = Notification.of("m", JsonText.of("{\"secret\":1}"));

    private static final JsonText HARMLESS = JsonText.of("{}");

    @ParameterizedTest
    @MethodSource("whole")
    void whatIsReadOrMadeByMethodsIsWhole(Frame frame) {
        assertThat(frame.isWhole()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsPutTogetherOfPartsThatDoNotBelongTogetherIsNot(Frame frame) {
        assertThat(frame.isWhole()).isFalse();
    }

    static Stream<Frame> whole() {
        return Stream.of(
                REQUEST,
                REQUEST.withId(FrameId.of("other")),
                REQUEST.withParams(HARMLESS),
                REQUEST.withParams(HARMLESS).withId(FrameId.of(2)),
                Request.of(FrameId.of(1), "m", HARMLESS),
                request("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\",\"params\":null}"),
                NOTIFICATION,
                NOTIFICATION.withParams(JsonText.of("[]")),
                SUCCESS,
                SUCCESS.withId(FrameId.of(3)).withResult(HARMLESS),
                FAILURE,
                FAILURE.withId(FrameId.of(3)),
                Response.Failure.of(FrameId.of(1), new RpcError(1, "m")));
    }

    static Stream<Frame> broken() {
        Request harmless = REQUEST.withParams(HARMLESS);
        JsonText noFrame = JsonText.of("{\"jsonrpc\":\"2.0\",\"id\":1}");
        return Stream.of(
                new Request(REQUEST.id(), "other", REQUEST.params(), REQUEST.json(), REQUEST.wireId()),
                new Request(REQUEST.id(), "m", Optional.of(HARMLESS), REQUEST.json(), REQUEST.wireId()),
                new Request(REQUEST.id(), "m", Optional.empty(), REQUEST.json(), REQUEST.wireId()),
                new Request(REQUEST.id(), "m", harmless.params(), harmless.json(), REQUEST.wireId()),
                new Request(
                        REQUEST.id(),
                        "m",
                        Optional.empty(),
                        noFrame,
                        noFrame.member("id").orElseThrow()),
                new Request(REQUEST.id(), "m", REQUEST.params(), NOTIFICATION.json(), REQUEST.wireId()),
                REQUEST.withParams(JsonText.of("\"no object\"")),
                new Notification("other", NOTIFICATION.params(), NOTIFICATION.json()),
                new Notification("m", Optional.of(HARMLESS), NOTIFICATION.json()),
                new Notification("m", REQUEST.params(), REQUEST.json()),
                new Response.Success(SUCCESS.id(), HARMLESS, SUCCESS.json(), SUCCESS.wireId()),
                new Response.Success(SUCCESS.id(), HARMLESS, FAILURE.json(), FAILURE.wireId()),
                new Response.Failure(FAILURE.id(), new RpcError(1, "other"), FAILURE.json(), FAILURE.wireId()),
                new Response.Failure(FAILURE.id(), FAILURE.error(), FAILURE.json(), REQUEST.wireId()));
    }
}
