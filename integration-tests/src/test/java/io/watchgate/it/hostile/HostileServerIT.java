package io.watchgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One session with a server that says what no server should. */
class HostileServerIT {

    @TempDir
    static Path folder;

    private static Setup setup;
    private static GatewayProcess gateway;
    private static long lastId;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectory(folder.resolve("server"));
        setup = Setup.in(folder).serverOption("cwd: server").proxy("{timeouts: {request_timeout: 10}}");
        gateway = setup.start().initialize();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.closeInput();
        assertThat(gateway.awaitExit()).isZero();
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Listening on port 8080\n",
                "\n\n\n   \n",
                "\u001b[2J\u001b[31mdone\u001b[0m\n",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"Method\":\"x\"}\n",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":1,\"message\":\"lost\"}}\n",
                "{\"jsonrpc\":\"2.0\",\"id\":77,\"result\":{}}\n",
                "\u00ff\u00fe\u0000\n",
                "[[[[[[[[\n"
            })
    void doesNotDisturbTheClient(String garbage) throws Exception {
        int heard = gateway.out().soFar().size();

        say(garbage);

        assertThat(gateway.out().soFar()).hasSize(heard + 1);
    }

    @Test
    void mayAnswerOnlyOnce() throws Exception {
        assertThat(gateway.call(++lastId, "twice").text()).isEqualTo("once");

        gateway.call(++lastId, "echo");

        assertThat(gateway.out().soFar()).noneMatch(line -> line.contains("twice"));
    }

    @Test
    void mayNotAnswerWhatNobodyAsked() throws Exception {
        assertThat(gateway.call(++lastId, "unasked").text()).isEqualTo("done");

        assertThat(gateway.out().soFar()).noneMatch(line -> line.contains("nobody asked"));
        assertThat(Files.readString(setup.audit())).contains("answers a request that nobody waits for");
    }

    /** The gateway knows the id under which the server was asked, so the client need not wait for its time-out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"jsonrpc\":\"2.0\",\"id\":%d,\"result\":{\"a\":1,\"a\":2}}",
                "{\"jsonrpc\":\"2.0\",\"id\":%d,\"result\":{\"a\":\"\u00ff\"}}",
                "{\"jsonrpc\":\"2.0\",\"id\":%d,\"result\":{}} trailing"
            })
    void isAnsweredForWhenItsAnswerCannotBeRead(String answer) throws Exception {
        long asked = ++lastId;
        gateway.send(Frames.call(asked, "silent.victim" + asked));
        setup.journal().await("silent.victim" + asked);

        say(String.format(answer, wireId("silent.victim" + asked)) + "\n");

        assertThat(gateway.answer(asked).reason()).isEqualTo("invalid_answer");
        assertThat(gateway.answer(asked).code()).isEqualTo(-32603);
    }

    @Test
    void isToldWhenItsRequestCannotBeRead() throws Exception {
        say("{\"jsonrpc\":\"2.0\",\"id\":\"q\",\"method\":\"roots/list\",\"method\":\"x\"}\n");

        setup.journal().await("\"id\":\"q\",\"error\":{\"code\":-32600");
    }

    private static void say(String bytes) throws Exception {
        Files.write(folder.resolve("server/line"), bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(gateway.call(++lastId, "say.line").text()).isEqualTo("said");
    }

    private static long wireId(String tool) throws Exception {
        String entry = setup.journal().entries().stream()
                .filter(line -> line.contains(tool))
                .findFirst()
                .orElseThrow();
        return Answer.of(entry.substring(2)).json().path("id").asLong();
    }
}
