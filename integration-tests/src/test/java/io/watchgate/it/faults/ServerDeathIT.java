package io.watchgate.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Servers;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerDeathIT {

    @TempDir
    Path folder;

    @Test
    void isToldWithTheExitCodeAndTheLastWordsMadeHarmless() throws Exception {
        Setup setup = Setup.in(folder).serverOption("env: {TOKEN: s3cr3t-t0ken}");
        try (GatewayProcess gateway = setup.start().initialize()) {
            gateway.send(Frames.call(1, "silent"));
            Answer death = gateway.call(2, "exit.7");

            assertThat(death.code()).isEqualTo(-32004);
            assertThat(death.reason()).isEqualTo("upstream_unavailable");
            assertThat(death.message()).isEqualTo("The server exited with code 7");
            assertThat(death.json().at("/error/data/exit_code").asInt()).isEqualTo(7);
            assertThat(death.data("stderr"))
                    .containsExactly("\\u001b[31mfatal\\u001b[0m: nothing works\\u202e any more", "the token is ***");
            assertThat(gateway.answer(1).code()).isEqualTo(-32004);
        }
    }

    @Test
    void isToldToEveryLaterRequestAsWell() throws Exception {
        try (GatewayProcess gateway = Setup.in(folder).start().initialize()) {
            gateway.call(1, "exit.0");

            assertThat(gateway.call(2, "echo").reason()).isEqualTo("upstream_unavailable");
            gateway.closeInput();
            assertThat(gateway.awaitExit()).isZero();
        }
    }

    @Test
    void isToldWhenItComesBeforeTheHandshake() throws Exception {
        Setup setup = Setup.in(folder).server("sh", "-c", "echo no licence >&2; exit 4");
        try (GatewayProcess gateway = setup.start()) {
            gateway.send(Frames.INITIALIZE);

            assertThat(gateway.answer(0).code()).isEqualTo(-32004);
            assertThat(gateway.answer(0).data("stderr")).containsExactly("no licence");
        }
    }

    @Test
    void takesWhatTheServerStartedWithIt() throws Exception {
        try (GatewayProcess gateway = Setup.in(folder).start().initialize()) {
            gateway.call(1, "spawn");
            gateway.call(2, "exit.1");

            gateway.closeInput();

            gateway.awaitExit();
            assertThat(gateway.processes().alive()).isEmpty();
        }
    }

    @Test
    void doesNotKeepTheGatewayWhenTheServerNeverReads() throws Exception {
        Setup setup = Setup.in(folder).server(Servers.script("deaf.sh")).proxy("{timeouts: {connection_timeout: 1}}");
        try (GatewayProcess gateway = setup.start()) {
            gateway.send(Frames.INITIALIZE);
            assertThat(gateway.answer(0).reason()).isEqualTo("timeout");

            gateway.closeInput();

            assertThat(gateway.awaitExit()).isZero();
            assertThat(gateway.processes().alive()).isEmpty();
        }
    }
}
