package io.watchgate.inspect.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.mcp.Era;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Exchange;
import io.watchgate.spi.FrameContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private final Conversation conversation = new Conversation("files", SamplePolicies.CLOCK);

    @Test
    void anAnswerAnswersTheRequestBeforeIt() {
        hear("'id':1,'method':'tools/call','params':{'name':'read_file'}");
        hear("'id':'1','method':'prompts/get','params':{'name':'hello'}");

        assertThat(exchange("'id':1,'result':{}"))
                .extracting(Exchange::method, answered -> answered.subject().orElseThrow())
                .containsExactly("tools/call", "read_file");
        assertThat(exchange("'id':'1','error':{'code':1,'message':'no'}").method())
                .isEqualTo("prompts/get");
    }

    @Test
    void aRequestIsAnsweredOnce() {
        hear("'id':1,'method':'ping'");
        hear("'id':1,'result':{}");

        assertThat(hear("'id':1,'result':{}").exchange()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            delimiter = ' ',
            value = {
                "'tools':[] tools/list",
                "'x':1,'content':[] tools/call",
                "'structuredContent':{} tools/call",
                "'prompts':[] prompts/list",
                "'messages':[] prompts/get",
                "'resources':[] resources/list",
                "'contents':[] resources/read",
                "'resourceTemplates':[] resources/templates/list"
            })
    void anAnswerToNobodyIsKnownByItsResult(String members, String method) {
        assertThat(exchange("'id':1,'result':{" + members + "}").method()).isEqualTo(method);
    }

    @Test
    void whatIsKnownByNothingAnswersNothing() {
        assertThat(hear("'id':1,'result':{'x':1}").exchange()).isEmpty();
        assertThat(hear("'id':1,'result':[1]").exchange()).isEmpty();
        assertThat(hear("'id':1,'error':{'code':1,'message':'no'}").exchange()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sampling/createMessage", "elicitation/create", "roots/list"})
    void serversAskToo(String method) {
        assertThat(hear("'id':1,'method':'" + method + "'").direction()).isEqualTo(Direction.TO_CLIENT);
        assertThat(hear("'id':1,'result':{}").direction()).isEqualTo(Direction.TO_SERVER);
    }

    @Test
    void everythingElseIsAskedByTheClient() {
        assertThat(hear("'id':1,'method':'tools/call'").direction()).isEqualTo(Direction.TO_SERVER);
        assertThat(hear("'id':1,'result':{}").direction()).isEqualTo(Direction.TO_CLIENT);
        assertThat(hear("'method':'notifications/initialized'").direction()).isEqualTo(Direction.TO_SERVER);
        assertThat(hear("'method':'notifications/message'").direction()).isEqualTo(Direction.TO_CLIENT);
    }

    @Test
    void theEraIsThatOfTheRequest() {
        String stateless = "'params':{'_meta':{'io.modelcontextprotocol/protocolVersion':'2026-07-28'}}";

        assertThat(hear("'id':1,'method':'tools/list'," + stateless).era()).isEqualTo(Era.STATELESS);
        assertThat(hear("'id':1,'result':{}").era()).isEqualTo(Era.STATELESS);
        assertThat(hear("'id':2,'method':'tools/list'").era()).isEqualTo(Era.HANDSHAKE);
    }

    @Test
    void forgetsTheOldestOfManyThatNobodyAnswers() {
        hear("'id':'first','method':'tools/list'");
        for (int i = 0; i < 10_000; i++) {
            hear("'id':" + i + ",'method':'tools/list'");
        }

        assertThat(hear("'id':'first','result':{}").exchange()).isEmpty();
        assertThat(hear("'id':9999,'result':{}").exchange()).isPresent();
    }

    @Test
    void everyContextNamesTheServer() {
        assertThat(hear("'method':'x'").server()).isEqualTo("files");
        assertThat(conversation.ofToolResult().server()).isEqualTo("files");
        assertThat(conversation.ofToolResult().arrived()).isEqualTo(SamplePolicies.CLOCK.instant());
    }

    private Exchange exchange(String members) {
        return hear(members).exchange().orElseThrow();
    }

    private FrameContext hear(String members) {
        return conversation.of(frame("{'jsonrpc':'2.0'," + members + "}"));
    }

    private static Frame frame(String json) {
        byte[] line = json.replace('\'', '"').getBytes(UTF_8);
        return ((FrameCodec.Reading.Read) new FrameCodec(FrameLimits.DEFAULT).read(line)).frame();
    }
}
