package io.watchgate.it.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One session with everything that is allowed in it. */
class SessionIT {

    @TempDir
    static Path folder;

    private static Setup setup;
    private static GatewayProcess gateway;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectory(folder.resolve("server"));
        setup = Setup.in(folder).serverOption("env: {GIVEN: by-configuration}").serverOption("cwd: server");
        gateway = setup.launch().environment("INHERITED", "from-client").start().initialize();
    }

    @AfterAll
    static void leaveAsAClientDoes() throws Exception {
        gateway.closeInput();
        assertThat(gateway.awaitExit()).isZero();
        assertThat(gateway.processes().alive()).isEmpty();
        gateway.close();
    }

    @Test
    void carriesACallAndItsAnswer() throws Exception {
        assertThat(gateway.call(1, "echo").line())
                .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":"
                        + "{\"content\":[{\"type\":\"text\",\"text\":\"echo\"}]}}");
    }

    @Test
    void changesNothingInAFrameButTheId() throws Exception {
        gateway.send(
                "{ \"params\" : {\"x\":1.50, \"name\":\"odd\\u0041\"},\"id\":2,\"method\":\"tools/call\" ,\"extra\":"
                        + "[null],\"jsonrpc\":\"2.0\"}");

        gateway.answer(2);

        assertThat(setup.journal().entries())
                .anyMatch(entry -> entry.matches("- \\{ \"params\" : \\{\"x\":1\\.50, \"name\":\"odd\\\\u0041\"},"
                        + "\"id\":\\d+,\"method\":\"tools/call\" ,\"extra\":\\[null],\"jsonrpc\":\"2\\.0\"}"));
    }

    @Test
    void answersUnderATextWhereTheClientAskedUnderAText() throws Exception {
        gateway.send("{\"jsonrpc\":\"2.0\",\"id\":\"3\",\"method\":\"ping\"}");

        assertThat(gateway.answer("\"3\"").line()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":\"3\",\"result\":{}}");
    }

    @Test
    void handsTheEnvironmentAndTheFolderToTheServer() throws Exception {
        assertThat(gateway.call(4, "env.INHERITED").text()).isEqualTo("from-client");
        assertThat(gateway.call(5, "env.GIVEN").text()).isEqualTo("by-configuration");
        assertThat(gateway.call(6, "cwd").text())
                .isEqualTo(folder.resolve("server").toRealPath().toString());
    }

    @Test
    void carriesAQuestionOfTheServerAndTheClientsAnswer() throws Exception {
        gateway.send(Frames.call(7, "ask.roots"));
        Answer question = Answer.of(gateway.hear("a question", line -> line.contains("roots/list")));

        gateway.send("{\"jsonrpc\":\"2.0\",\"id\":" + question.json().get("id") + ",\"result\":{\"roots\":[]}}");

        assertThat(gateway.answer(7).text())
                .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":\"roots\",\"result\":{\"roots\":[]}}");
    }

    @Test
    void passesACancellationOnAndAnswersTheRequestNoMore() throws Exception {
        gateway.send(Frames.call(8, "silent.to-be-cancelled"));
        setup.journal().await("silent.to-be-cancelled");

        gateway.send(Frames.cancel(8));

        setup.journal().await("notifications/cancelled");
        gateway.call(9, "echo");
        assertThat(gateway.answersUnder(8)).isZero();
    }
}
