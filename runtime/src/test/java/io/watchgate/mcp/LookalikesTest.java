package io.watchgate.mcp;

import static io.watchgate.jsonrpc.Admission.admitted;
import static io.watchgate.jsonrpc.Admission.response;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.jsonrpc.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {

    @ParameterizedTest
    @CsvSource({
        "tools/call, Name, name",
        "tools/call, NAME, name",
        "tools/call, \\u004eame, name",
        "tools/call, argument\u017F, arguments",
        "tools/call, _Meta, _meta",
        "prompts/get, Name, name",
        "resources/read, URI, uri",
        "resources/subscribe, Uri, uri",
        "resources/unsubscribe, uRi, uri",
        "tools/list, Cursor, cursor",
        "initialize, ProtocolVersion, protocolVersion",
        "initialize, CLIENTINFO, clientInfo",
    })
    void inACallAreFoundBesideTheRealMemberAndWithoutIt(String method, String name, String known) {
        // Given
        String line = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":{%s\"" + name + "\":1}}";

        // Then
        assertThat(inCall(admitted(line.formatted("")))).contains(known);
        assertThat(inCall(admitted(line.formatted("\"" + known + "\":\"x\",")))).contains(known);
    }

    @ParameterizedTest
    @CsvSource({"notifications/cancelled, RequestId, requestId", "notifications/progress, ProgressToken, progressToken"
    })
    void inANotificationAreFoundToo(String method, String name, String known) {
        // Given
        String line = "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":{\"" + name + "\":1}}";

        // Then
        assertThat(inCall(admitted(line))).contains(known);
    }

    @ParameterizedTest
    @CsvSource({
        "tools/list, Tools, tools",
        "tools/list, NextCursor, nextCursor",
        "tools/call, Content, content",
        "tools/call, structuredcontent, structuredContent",
        "tools/call, iserror, isError",
        "prompts/list, prompt\u017F, prompts",
        "prompts/get, Messages, messages",
        "resources/read, Contents, contents",
        "resources/templates/list, resourcetemplates, resourceTemplates",
        "server/discover, Instructions, instructions",
    })
    void inAnAnswerAreFoundByTheMethodItAnswers(String method, String name, String known) {
        // Given
        Response answer = response("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"a\":0,\"" + name + "\":1}}");

        // Then
        assertThat(Lookalikes.inAnswer(answer, method)).contains(known);
        assertThat(Lookalikes.inAnswer(answer, "ping")).isEmpty();
        assertThat(Lookalikes.inAnswer(answer, "unknown/method")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"a\",\"names\":1,\"x\":{\"Name\":1}}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[{\"Name\":1}]}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"Name\":1}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"unknown\",\"params\":{\"Name\":1}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"unknown\",\"params\":{\"Name\":1}}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"Name\":1,\"Tools\":1}}",
            })
    void thereAreNoneInWhatOnlyResemblesThem(String line) {
        assertThat(inCall(admitted(line))).isEmpty();
    }

    @Test
    void anErrorHasNone() {
        // Given
        Response failure = response(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1,\"message\":\"m\",\"data\":{\"Tools\":1}}}");

        // Then
        assertThat(Lookalikes.inAnswer(failure, "tools/list")).isEqualTo(Optional.empty());
    }

    private static Optional<String> inCall(Frame frame) {
        if (frame instanceof Request request) {
            return CallDetails.of(request).imitated();
        }
        return frame instanceof Notification notification
                ? CallDetails.of(notification).imitated()
                : Optional.empty();
    }
}
