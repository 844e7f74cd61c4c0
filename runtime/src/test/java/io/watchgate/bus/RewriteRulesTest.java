package io.watchgate.bus;

import static io.watchgate.bus.SampleFrames.FAILURE;
import static io.watchgate.bus.SampleFrames.NOTIFICATION;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static io.watchgate.bus.SampleFrames.SUCCESS;
import static io.watchgate.bus.SampleFrames.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RewriteRulesTest {

    private static final JsonText OTHER = JsonText.of("{\"other\":1}");

    @ParameterizedTest
    @MethodSource("otherKinds")
    void nobodyMayChangeTheKindOfAFrame(Frame before, Frame after) {
        assertThat(RewriteRules.fault(before, after, false)).isEqualTo("changed the kind of a frame");
        assertThat(RewriteRules.fault(before, after, true)).isEqualTo("changed the kind of a frame");
    }

    @ParameterizedTest
    @MethodSource("otherIds")
    void nobodyMayChangeAnId(Frame before, Frame after) {
        assertThat(RewriteRules.fault(before, after, false)).isEqualTo("changed an id");
        assertThat(RewriteRules.fault(before, after, true)).isEqualTo("changed an id");
    }

    @Test
    void onlyMiddlewareMayChangeAMethod() {
        // Given
        Request request = Request.of(FrameId.of(7), "tools/list", OTHER);
        Notification notification = Notification.of("notifications/other", OTHER);

        // Then
        assertThat(RewriteRules.fault(REQUEST, request, false)).isEqualTo("changed a method");
        assertThat(RewriteRules.fault(REQUEST, request, true)).isNull();
        assertThat(RewriteRules.fault(NOTIFICATION, notification, false)).isEqualTo("changed a method");
        assertThat(RewriteRules.fault(NOTIFICATION, notification, true)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "tools/call, name",
        "prompts/get, name",
        "resources/read, uri",
        "resources/subscribe, uri",
        "resources/unsubscribe, uri",
    })
    void onlyMiddlewareMayChangeWhatAFrameIsAbout(String method, String subject) {
        // Given
        Request before = Request.of(FrameId.of(1), method, JsonText.of("{\"" + subject + "\":\"a\",\"x\":1}"));
        Request other = before.withParams(JsonText.of("{\"" + subject + "\":\"b\",\"x\":1}"));
        Request none = before.withParams(JsonText.of("{\"x\":1}"));
        Request noText = before.withParams(JsonText.of("{\"" + subject + "\":[\"a\"]}"));

        // Then
        for (Request after : new Request[] {other, none, noText}) {
            assertThat(RewriteRules.fault(before, after, false)).isEqualTo("changed what a frame is about");
            assertThat(RewriteRules.fault(before, after, true)).isNull();
        }
        assertThat(RewriteRules.fault(none, before, false)).isEqualTo("changed what a frame is about");
    }

    @Test
    void aPolicyMayChangeAllElse() {
        // Given
        Request redacted = REQUEST.withParams(JsonText.of("{\"arguments\":{\"k\":\"***\"},\"n\\u0061me\":\"read\"}"));
        Notification silenced = NOTIFICATION.withParams(OTHER);

        // Then
        assertThat(RewriteRules.fault(REQUEST, redacted, false)).isNull();
        assertThat(RewriteRules.fault(REQUEST, REQUEST, false)).isNull();
        assertThat(RewriteRules.fault(NOTIFICATION, silenced, false)).isNull();
        assertThat(RewriteRules.fault(SUCCESS, SUCCESS.withResult(OTHER), false))
                .isNull();
        assertThat(RewriteRules.fault(FAILURE, SUCCESS, false)).isNull();
        assertThat(RewriteRules.fault(SUCCESS, FAILURE, false)).isNull();
    }

    static Stream<Arguments> otherKinds() {
        Frame[] kinds = {REQUEST, NOTIFICATION, SUCCESS};
        return Stream.of(kinds)
                .flatMap(before ->
                        Stream.of(kinds).filter(after -> after != before).map(after -> Arguments.of(before, after)));
    }

    static Stream<Arguments> otherIds() {
        Response other = SUCCESS.withId(FrameId.of("r"));
        return Stream.of(
                Arguments.of(REQUEST, REQUEST.withId(FrameId.of(8))),
                Arguments.of(REQUEST, REQUEST.withId(FrameId.of("7"))),
                Arguments.of(REQUEST, call("read").withId(FrameId.of(70))),
                Arguments.of(SUCCESS, other),
                Arguments.of(FAILURE, other),
                Arguments.of(SUCCESS, FAILURE.withId(FrameId.of("r"))));
    }
}
