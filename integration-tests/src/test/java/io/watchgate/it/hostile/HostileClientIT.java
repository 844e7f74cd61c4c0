package io.watchgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One session with a client that says what no client should; none of it reaches the server, and the session goes on. */
class HostileClientIT {

    @TempDir
    static Path folder;

    private static Setup setup;
    private static GatewayProcess gateway;
    private static long lastId = 1000;

    @BeforeAll
    static void start() throws Exception {
        setup = Setup.in(folder);
        gateway = setup.start();
        gateway.send("{\"jsonrpc\":\"2.0\",\"id\":1000,\"method\":\"tools/list\"}");
        gateway.initialize();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.closeInput();
        assertThat(gateway.awaitExit()).isZero();
        assertThat(gateway.err().soFar()).noneMatch(line -> line.contains("Exception"));
        gateway.close();
    }

    static List<HostileLine> lines() {
        return HostileLine.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void isTold(HostileLine hostile) throws Exception {
        int heard = gateway.out().soFar().size();

        gateway.send(hostile.line());
        goesOn();

        Answer answer = Answer.of(gateway.out().soFar().get(heard));
        assertThat(answer.message()).startsWith(hostile.message());
        assertThat(answer.code()).isEqualTo(hostile.code());
        assertThat(answer.answers(hostile.id())).as(answer.line()).isTrue();
        assertThat(answer.json().at("/error/data/decision").asText()).isNotEmpty();
        assertThat(recordsOf("refused")).isPositive();
    }

    @Test
    void mustBeginWithTheHandshake() throws Exception {
        assertThat(gateway.answer(1000).reason()).isEqualTo("not_initialized");
        assertThat(setup.journal().entries().get(0)).contains("initialize");
    }

    @Test
    void isNotHeardWhenItAnswersWhatNobodyAsked() throws Exception {
        long misplaced = recordsOf("misplaced");
        int heard = gateway.out().soFar().size();

        gateway.send("{\"jsonrpc\":\"2.0\",\"id\":4711,\"result\":{}}");
        goesOn();

        assertThat(recordsOf("misplaced")).isEqualTo(misplaced + 1);
        assertThat(gateway.out().soFar()).hasSize(heard + 1);
        assertThat(setup.journal().mentions("4711")).isFalse();
    }

    @Test
    void isNotToldOfABlankLine() throws Exception {
        int heard = gateway.out().soFar().size();
        long refused = recordsOf("refused");

        gateway.send("");
        goesOn();

        assertThat(gateway.out().soFar()).hasSize(heard + 1);
        assertThat(recordsOf("refused")).isEqualTo(refused + 1);
    }

    @Test
    void isNotHeardWhenItAnswersWithoutAnId() throws Exception {
        int heard = gateway.out().soFar().size();

        gateway.send("{\"jsonrpc\":\"2.0\",\"result\":{\"stray\":true}}");
        goesOn();

        assertThat(gateway.out().soFar()).hasSize(heard + 1);
        assertThat(setup.journal().mentions("stray")).isFalse();
    }

    @Test
    void cannotUseAnIdTwiceAtATime() throws Exception {
        gateway.send(Frames.call(31, "silent.first"));
        gateway.send(Frames.call(31, "silent.second"));

        assertThat(gateway.answer(31).message()).contains("a request with this id is under way");
        goesOn();
        assertThat(setup.journal().mentions("silent.second")).isFalse();
    }

    @Test
    void isCutShortInNoRecord() throws Exception {
        gateway.send(HostileLine.all().get(0).line());
        goesOn();

        assertThat(Files.readAllLines(setup.audit()))
                .allMatch(line -> Answer.of(line).json().isObject());
    }

    private static void goesOn() throws Exception {
        assertThat(gateway.call(++lastId, "echo").text()).isEqualTo("echo");
    }

    private static long recordsOf(String kind) throws Exception {
        return Files.readAllLines(setup.audit()).stream()
                .filter(line -> line.contains("\"kind\":\"" + kind + "\""))
                .count();
    }
}
