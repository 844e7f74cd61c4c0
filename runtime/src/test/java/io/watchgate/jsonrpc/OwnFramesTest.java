package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Frames of the gateway's own making are read back as what they were made as. */
class OwnFramesTest {

    @Test
    void aRequest() {
        // When
        Request request = Request.of(FrameId.of("a\u2028"), "tools/list", JsonText.of("{\"cursor\":\"\"}"));

        // Then
        assertThat(request.toWire())
                .hasToString("{\"jsonrpc\":\"2.0\",\"id\":\"a\u2028\",\"method\":\"tools/list\","
                        + "\"params\":{\"cursor\":\"\"}}");
        assertThat(admitted(request.toWire().toString())).isEqualTo(request);
    }

    @Test
    void aNotification() {
        // When
        Notification notification = Notification.of("notifications/progress", JsonText.of("{}"));

        // Then
        assertThat(notification.toWire())
                .hasToString("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{}}");
        assertThat(admitted(notification.toWire().toString())).isEqualTo(notification);
    }

    @Test
    void aSuccess() {
        // When
        Response.Success success = Response.Success.of(FrameId.of(-3), JsonText.of("null"));

        // Then
        assertThat(success.toWire()).hasToString("{\"jsonrpc\":\"2.0\",\"id\":-3,\"result\":null}");
        assertThat(admitted(success.toWire().toString())).isEqualTo(success);
    }

    @Test
    void aFailureWithAndWithoutData() {
        // When
        Response.Failure bare = Response.Failure.of(FrameId.of(1), new RpcError(-32000, "no \"entry\""));
        Response.Failure told =
                Response.Failure.of(FrameId.of(1), new RpcError(-32000, "no", Optional.of(JsonText.of("{\"a\":1}"))));

        // Then
        assertThat(bare.toWire())
                .hasToString(
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32000,\"message\":\"no \\\"entry\\\"\"}}");
        assertThat(told.toWire())
                .hasToString("{\"jsonrpc\":\"2.0\",\"id\":1,"
                        + "\"error\":{\"code\":-32000,\"message\":\"no\",\"data\":{\"a\":1}}}");
        assertThat(admitted(bare.toWire().toString())).isEqualTo(bare);
        assertThat(admitted(told.toWire().toString())).isEqualTo(told);
    }

    @Test
    void aFailureForSomebodyWhoseIdIsNotKnown() {
        // When
        JsonText failure = Response.failureWithoutId(new RpcError(RpcError.PARSE_ERROR, "Parse error"));

        // Then
        assertThat(failure)
                .hasToString(
                        "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"Parse error\"}}");
    }
}
