package io.watchgate.mcp;

import static io.watchgate.jsonrpc.Admission.notification;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CancellationTest {

    private static final String LINE =
            "{ \"method\":\"notifications\\/cancelled\", \"params\":{ \"reason\":\"\\u006eo\", \"requestId\" : %s ,\"n\":1.0 },"
                    + "\"jsonrpc\":\"2.0\"}";

    @ParameterizedTest
    @CsvSource({"7, 8", "'\"7\"', 8", "7, '\"g-7\"'"})
    void goesOnUnderTheIdByWhichItsReceiverKnowsTheRequest(String came, String goes) {
        // Given
        Notification notification = notification(LINE.formatted(came));
        FrameId other = FrameId.from(JsonText.of(goes)).orElseThrow();

        // When
        Cancellation cancellation = Cancellation.from(notification).orElseThrow();
        Notification renamed = cancellation.forRequest(other);

        // Then
        assertThat(cancellation.request())
                .isEqualTo(FrameId.from(JsonText.of(came)).orElseThrow());
        assertThat(renamed.toWire()).hasToString(LINE.formatted(goes));
        assertThat(Cancellation.from(renamed)).map(Cancellation::request).contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1.5", "{}", "[1]", "true"})
    void anIdOfAnotherKindCancelsNothing(String id) {
        assertThat(Cancellation.from(notification(LINE.formatted(id)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":[7]}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestid\":7}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/progress\",\"params\":{\"requestId\":7}}",
            })
    void nothingElseIsOne(String line) {
        assertThat(Cancellation.from(notification(line))).isEmpty();
    }

    @Test
    void oneOfOurOwnSaysWhichRequestAndWhy() {
        // When
        Notification notification = Cancellation.of(FrameId.of("a"), "took too long");

        // Then
        assertThat(notification.toWire())
                .hasToString("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\","
                        + "\"params\":{\"requestId\":\"a\",\"reason\":\"took too long\"}}");
        assertThat(Cancellation.from(notification)).contains(new Cancellation(notification, FrameId.of("a")));
    }
}
