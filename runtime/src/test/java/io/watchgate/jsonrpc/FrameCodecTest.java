package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameCodecTest {

    @Test
    void aMessageWithAMethodAndAnIdIsARequest() {
        // When
        Frame frame = admitted("""
                {"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"a"}}""");

        // Then
        assertThat(frame).isInstanceOfSatisfying(Request.class, request -> {
            assertThat(request.id()).isEqualTo(FrameId.of(7));
            assertThat(request.method()).isEqualTo("tools/call");
            assertThat(request.params()).contains(JsonText.of("{\"name\":\"a\"}"));
        });
    }

    @Test
    void aMessageWithAMethodOnlyIsANotification() {
        // When
        Frame frame = admitted("""
                {"jsonrpc":"2.0","method":"notifications/initialized"}""");

        // Then
        assertThat(frame).isInstanceOfSatisfying(Notification.class, notification -> {
            assertThat(notification.method()).isEqualTo("notifications/initialized");
            assertThat(notification.params()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "\"text\"", "0", "false"})
    void anyResultMakesASuccess(String result) {
        // When
        Frame frame = admitted("{\"result\":" + result + ",\"jsonrpc\":\"2.0\",\"id\":\"a\"}");

        // Then
        assertThat(frame).isInstanceOfSatisfying(Response.Success.class, success -> {
            assertThat(success.id()).isEqualTo(FrameId.of("a"));
            assertThat(success.result()).hasToString(result);
        });
    }

    @Test
    void anErrorMakesAFailure() {
        // When
        Frame frame = admitted("""
                {"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no","data":[1]}}""");

        // Then
        assertThat(frame).isInstanceOfSatisfying(Response.Failure.class, failure -> {
            assertThat(failure.error().code()).isEqualTo(-32601);
            assertThat(failure.error().message()).isEqualTo("no");
            assertThat(failure.error().data()).contains(JsonText.of("[1]"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"jsonrpc\" : \"2.0\" , \"id\" : 1 , \"method\" : \"m\" , \"params\" : { } }",
                "{\"x\":[1e400,1.0,1,-0,1E+2],\"method\":\"m\",\"jsonrpc\":\"2.0\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"\\u006d\",\"y\":\"\\/\\u00e9\u00e9\",\"params\":null}",
                "{\"jsonrpc\":\"2.0\",\"id\":\"\\u0061\",\"result\":{\"a\":{\"b\":[]}},\"x-trace\":\"\"}",
            })
    void aFrameLeavesByteForByteAsItCame(String line) {
        // When
        Frame frame = admitted(line);

        // Then
        assertThat(frame.json()).hasToString(line);
        assertThat(frame.toWire()).hasToString(line);
        assertThat(frame.size()).isEqualTo(line.getBytes(UTF_8).length);
    }

    @Test
    void blanksAroundAFrameAreNoPartOfIt() {
        // Given
        String json = "{\"jsonrpc\":\"2.0\",\"method\":\"m\"}";

        // When
        Frame frame = admitted(" \t" + json + " \r");

        // Then
        assertThat(frame.toWire()).hasToString(json);
        assertThat(frame.size()).isEqualTo(json.length());
    }

    @Test
    void parametersThatAreNullCountAsNoneAndStayInTheFrame() {
        // When
        Notification notification = Admission.notification("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":null}");

        // Then
        assertThat(notification.params()).isEmpty();
        assertThat(notification.toWire()).hasToString("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":null}");
    }

    @Test
    void escapesInTheNamesOfTheEnvelopeChangeNothing() {
        // When
        Request request = Admission.request("""
                {"\\u006asonrpc":"2\\u002e0","i\\u0064":1,"m\\u0065thod":"ping"}""");

        // Then
        assertThat(request.id()).isEqualTo(FrameId.of(1));
        assertThat(request.method()).isEqualTo("ping");
    }
}
