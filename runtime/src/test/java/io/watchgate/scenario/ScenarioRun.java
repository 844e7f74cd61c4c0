package io.watchgate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/** Plays one scenario with a driver. */
final class ScenarioRun {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Scenario scenario;
    private final Bindings bindings = new Bindings();
    private boolean clientClosed;

    ScenarioRun(Scenario scenario) {
        this.scenario = scenario;
    }

    void with(Driver driver) throws IOException {
        try (Conversation talk = driver.open(scenario.given())) {
            if (scenario.given().begun()) {
                shakeHands(talk);
            }
            Hearing hearing = new Hearing(scenario.then(), talk, bindings, heardSoFar(talk));
            for (Step step : scenario.when()) {
                step.needs().forEach(hearing::awaitBinding);
                take(step, talk, hearing);
            }
            hearing.awaitAll();
            if (!clientClosed) {
                talk.clientCloses();
            }
            OptionalInt exit = talk.exitCode(PATIENCE);
            hearing.checkNoMore();
            assertThat(exit).as("exit code").isEqualTo(scenario.then().exit());
        }
    }

    private void take(Step step, Conversation talk, Hearing hearing) throws IOException {
        if (step instanceof Step.Says says) {
            byte[] bytes = says.line().render(bindings);
            if (says.who() == Channel.CLIENT) {
                talk.clientSays(bytes);
            } else {
                talk.serverSays(bytes);
            }
        } else if (step instanceof Step.Warns warns) {
            talk.serverWarns(warns.line().render(bindings));
        } else if (step instanceof Step.Closes closes) {
            close(closes.who(), talk);
        } else if (step instanceof Step.Exits exits) {
            for (Line line : exits.stderr()) {
                talk.serverWarns(line.render(bindings));
            }
            talk.serverExits(exits.code());
        } else if (step instanceof Step.Advance advance) {
            talk.advance(advance.by());
        } else if (step instanceof Step.Await await) {
            await.counts().forEach(hearing::await);
        } else if (step instanceof Step.Auditors auditors) {
            talk.auditors(auditors.work());
        }
    }

    private void close(Channel who, Conversation talk) throws IOException {
        if (who == Channel.CLIENT) {
            clientClosed = true;
            talk.clientCloses();
        } else {
            talk.serverCloses();
        }
    }

    private static void shakeHands(Conversation talk) throws IOException {
        Bindings names = new Bindings();
        talk.clientSays(bytes("{\"jsonrpc\":\"2.0\",\"id\":\"hello\",\"method\":\"initialize\",\"params\":{"
                + "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
                + "\"clientInfo\":{\"name\":\"scenario\",\"version\":\"1\"}}}\n"));
        byte[] heard = talk.server().await(0, PATIENCE).orElseThrow();
        boolean understood = Line.of("{\"jsonrpc\":\"2.0\",\"id\":${id},\"method\":\"initialize\",\"params\":{"
                        + "\"protocolVersion\":\"2025-11-25\",\"capabilities\":{},"
                        + "\"clientInfo\":{\"name\":\"scenario\",\"version\":\"1\"}}}")
                .matches(heard, names);
        if (!understood) {
            fail("the server did not receive the handshake but " + new String(heard, StandardCharsets.UTF_8));
        }
        talk.serverSays(Line.of("{\"jsonrpc\":\"2.0\",\"id\":${id},\"result\":{\"protocolVersion\":\"2025-11-25\","
                        + "\"capabilities\":{},\"serverInfo\":{\"name\":\"script\",\"version\":\"1\"}}}\n")
                .render(names));
        assertThat(talk.client().await(0, PATIENCE))
                .as("the answer to initialize")
                .isPresent();
        talk.clientSays(bytes("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"));
        assertThat(talk.server().await(1, PATIENCE)).as("initialized").isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<Channel, Integer> heardSoFar(Conversation talk) {
        Map<Channel, Integer> counts = new EnumMap<>(Channel.class);
        counts.put(Channel.CLIENT, talk.client().all().size());
        counts.put(Channel.SERVER, talk.server().all().size());
        counts.put(Channel.AUDIT, talk.audit().all().size());
        return counts;
    }
}
