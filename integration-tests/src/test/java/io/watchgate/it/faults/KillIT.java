package io.watchgate.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Servers;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is killed in the middle of everything, at moments that a seed decides. */
class KillIT {

    private static final int CALLS = 400;
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261122, 20261123, 20261124})
    void everyRequestIsAnsweredOnceWhenTheServerIsKilled(long seed) throws Exception {
        int moment = new Random(seed).nextInt(CALLS);
        Setup setup = Setup.in(folder);
        try (GatewayProcess gateway = setup.start().initialize()) {
            long server = gateway.serverPid();
            Load load = new Load(gateway, CALLS).begin();
            load.awaitAnswers(moment);

            GatewayProcess.signal(server, "KILL");
            load.awaitAll();

            assertThat(load.isAnsweredOnceEach()).isTrue();
            assertThat(gateway.out().soFar())
                    .map(Answer::of)
                    .filteredOn(answer -> answer.code() != 0)
                    .allMatch(answer -> answer.code() == -32004
                            && answer.json().at("/error/data/exit_code").asInt() == 137);
            gateway.closeInput();
            assertThat(gateway.awaitExit()).isZero();
            assertThat(gateway.processes().alive()).isEmpty();
        }
        assertThat(Load.recorded(setup)).containsAll(Load.received(setup));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261122, 20261123, 20261124})
    void everythingTheServerSawIsRecordedWhenTheGatewayIsKilled(long seed) throws Exception {
        int moment = new Random(seed).nextInt(CALLS);
        Setup setup = Setup.in(folder);
        try (GatewayProcess gateway = setup.start().initialize()) {
            Load load = new Load(gateway, CALLS).begin();
            load.awaitAnswers(moment);

            gateway.signal("KILL");

            assertThat(gateway.awaitExit()).isEqualTo(137);
            gateway.processes().awaitNone(SOON);
        }
        assertThat(Load.received(setup)).isNotEmpty();
        assertThat(Load.recorded(setup)).containsAll(Load.received(setup));
    }

    /** Neither the end of its input nor a polite signal would end it. */
    @Test
    void noServerIsLeftWhenTheGatewayIsKilled() throws Exception {
        Setup setup = Setup.in(folder).server(Servers.script("stubborn.sh"));
        try (GatewayProcess gateway = setup.start().initialize()) {
            gateway.processes().awaitAtLeast(3);

            gateway.signal("KILL");

            gateway.processes().awaitNone(SOON);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261122, 20261123})
    void everythingEndsWhenTheClientIsKilled(long seed) throws Exception {
        int moment = new Random(seed).nextInt(CALLS);
        Setup setup = Setup.in(folder);
        try (GatewayProcess client = Load.clientOf(setup, CALLS)) {
            client.out().awaitLines(moment);

            client.signal("KILL");

            client.processes().awaitNone(SOON);
        }
        assertThat(Load.received(setup)).isNotEmpty();
        assertThat(Load.recorded(setup)).containsAll(Load.received(setup));
        assertThat(Files.readString(setup.audit())).endsWith("\n");
    }
}
