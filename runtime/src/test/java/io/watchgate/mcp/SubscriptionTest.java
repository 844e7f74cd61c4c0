package io.watchgate.mcp;

import static io.watchgate.jsonrpc.Admission.notification;
import static io.watchgate.jsonrpc.Admission.response;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest {

    private static final String TAGGED = "{\"uri\":\"\\u0061\", \"_meta\":{ \"x\":1.0, "
            + "\"io.modelcontextprotocol/subscriptionId\" : %s , \"y\":{} } }";

    @Test
    void aNotificationGoesToTheClientUnderTheClientsId() {
        // Given
        Notification notification = notification(inNotification(TAGGED.formatted("17")));

        // When
        Notification renamed = Subscription.rename(notification, SubscriptionTest::clientsId);

        // Then
        assertThat(renamed.toWire()).hasToString(inNotification(TAGGED.formatted("\"mine\"")));
        assertThat(renamed.params().orElseThrow()).hasToString(TAGGED.formatted("\"mine\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18", "\"17\"", "17.0", "null", "{}"})
    void aTagThatIsNotKnownStays(String tag) {
        // Given
        Notification notification = notification(inNotification(TAGGED.formatted(tag)));

        // Then
        assertThat(Subscription.rename(notification, SubscriptionTest::clientsId))
                .isSameAs(notification);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"_meta\":{}}",
                "{\"_meta\":17}",
                "{\"io.modelcontextprotocol/subscriptionId\":17}",
                "{\"x\":{\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":17}}}"
            })
    void aNotificationWithoutATagStays(String params) {
        // Given
        Notification notification = notification(inNotification(params));

        // Then
        assertThat(Subscription.rename(notification, SubscriptionTest::clientsId))
                .isSameAs(notification);
    }

    @Test
    void aNotificationWithoutParametersStays() {
        // Given
        Notification notification = notification("{\"jsonrpc\":\"2.0\",\"method\":\"m\"}");

        // Then
        assertThat(Subscription.rename(notification, SubscriptionTest::clientsId))
                .isSameAs(notification);
    }

    @Test
    void theAnswerThatEndsItGoesUnderTheClientsId() {
        // Given
        Response answer = response("{\"result\":" + TAGGED.formatted("17") + ",\"id\":17,\"jsonrpc\":\"2.0\"}");

        // When
        Response renamed = Subscription.rename(answer, FrameId.of(4));

        // Then
        assertThat(renamed.toWire())
                .hasToString("{\"result\":" + TAGGED.formatted("4") + ",\"id\":17,\"jsonrpc\":\"2.0\"}");
    }

    @Test
    void otherAnswersStay() {
        // Given
        Response plain = response("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}");
        Response failure = response("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1,\"message\":\"m\"}}");

        // Then
        assertThat(Subscription.rename(plain, FrameId.of(4))).isSameAs(plain);
        assertThat(Subscription.rename(failure, FrameId.of(4))).isSameAs(failure);
    }

    private static Optional<FrameId> clientsId(FrameId servers) {
        return servers.equals(FrameId.of(17)) ? Optional.of(FrameId.of("mine")) : Optional.empty();
    }

    private static String inNotification(String params) {
        return "{\"jsonrpc\":\"2.0\", \"params\":" + params + ",\"method\":\"notifications\\/resources/updated\"}";
    }
}
