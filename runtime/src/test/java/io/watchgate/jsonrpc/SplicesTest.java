package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.notification;
import static io.watchgate.jsonrpc.Admission.request;
import static io.watchgate.jsonrpc.Admission.response;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A change to one part of a frame leaves every other byte as it came. */
class SplicesTest {

    private static final String SPELLED = """
            { "x-big" : 1e400 , "\\u0069d" :  17 ,"jsonrpc":"2.0","method":"tools\\/call", %s "y":[1.0,1,-0,"\\u00e9\u00e9\\/"] }""";

    @Test
    void anotherIdIsWrittenInPlaceOfTheOldOne() {
        // Given
        Request request = request(SPELLED.formatted(""));

        // When
        Request renamed = request.withId(FrameId.of("g\"1"));

        // Then
        assertThat(renamed.id()).isEqualTo(FrameId.of("g\"1"));
        assertThat(renamed.toWire()).hasToString(SPELLED.formatted("").replace(" 17 ", " \"g\\\"1\" "));
    }

    @Test
    void theSameIdAgainLeavesTheFrameAlone() {
        // Given
        Request request = request("{\"jsonrpc\":\"2.0\",\"id\":\"\\u0061\",\"method\":\"m\"}");

        // When
        Request there = request.withId(FrameId.of(9));
        Request back = there.withId(FrameId.of("a"));

        // Then
        assertThat(back.toWire()).isSameAs(request.json());
        assertThat(back).isEqualTo(request);
    }

    @Test
    void otherParametersReplaceTheOldOnes() {
        // Given
        Request request = request(SPELLED.formatted("\"p\\u0061rams\" : {\"a\":1}, "));

        // When
        Request changed = request.withParams(JsonText.of("{\"a\":2.50}"));

        // Then
        assertThat(changed.toWire()).hasToString(SPELLED.formatted("\"p\\u0061rams\" : {\"a\":2.50}, "));
        assertThat(changed.params()).contains(JsonText.of("{\"a\":2.50}"));
        assertThat(changed.id()).isEqualTo(request.id());
        assertThat(changed.method()).isEqualTo("tools/call");
    }

    @Test
    void parametersWhereThereWereNoneStandAtTheEnd() {
        // Given
        Request request = request(SPELLED.formatted(""));

        // When
        Request changed = request.withParams(JsonText.of("{}"));

        // Then
        String came = request.json().toString();
        assertThat(changed.toWire()).hasToString(came.substring(0, came.length() - 1) + ",\"params\":{}}");
        assertThat(request(changed.toWire().toString()).params()).contains(JsonText.of("{}"));
    }

    @Test
    void parametersThatWereNullAreReplaced() {
        // Given
        Notification notification = notification("{\"jsonrpc\":\"2.0\",\"params\": null ,\"method\":\"m\"}");

        // When
        Notification changed = notification.withParams(JsonText.of("[1]"));

        // Then
        assertThat(changed.toWire()).hasToString("{\"jsonrpc\":\"2.0\",\"params\": [1] ,\"method\":\"m\"}");
        assertThat(changed.params()).contains(JsonText.of("[1]"));
    }

    @Test
    void anotherIdAndOtherParametersGoTogetherInEitherOrder() {
        // Given
        Request request = request("{\"params\":{},\"method\":\"m\",\"id\":1,\"jsonrpc\":\"2.0\"}");

        // When
        Request idFirst = request.withId(FrameId.of(123)).withParams(JsonText.of("{\"b\":0}"));
        Request paramsFirst = request.withParams(JsonText.of("{\"b\":0}")).withId(FrameId.of(123));

        // Then
        assertThat(idFirst.toWire())
                .hasToString("{\"params\":{\"b\":0},\"method\":\"m\",\"id\":123,\"jsonrpc\":\"2.0\"}")
                .isEqualTo(paramsFirst.toWire());
        assertThat(idFirst).isEqualTo(paramsFirst);
    }

    @Test
    void aResultAndTheIdOfAnAnswerAreReplacedInPlace() {
        // Given
        Response.Success success =
                (Response.Success) response("{\"result\" : [1e400] ,\"jsonrpc\":\"2.0\",\"z\":0.10,\"id\" : 4}");

        // When
        Response.Success changed = success.withResult(JsonText.of("{}")).withId(FrameId.of("four"));

        // Then
        assertThat(changed.toWire()).hasToString("{\"result\" : {} ,\"jsonrpc\":\"2.0\",\"z\":0.10,\"id\" : \"four\"}");
        assertThat(changed.result()).hasToString("{}");
    }

    @Test
    void anErrorGoesBackUnderAnotherIdWithItsDataUntouched() {
        // Given
        Response failure = response(
                "{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":{\"x\":1.0,\"message\":\"\\u006eo\",\"code\":-1,\"data\":1e1}}");

        // When
        Response renamed = failure.withId(FrameId.of(5));

        // Then
        assertThat(renamed.toWire()).hasToString(failure.json().toString().replace("\"id\":4", "\"id\":5"));
    }
}
