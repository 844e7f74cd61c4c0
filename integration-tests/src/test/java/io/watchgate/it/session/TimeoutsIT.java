package io.watchgate.it.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Servers;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeoutsIT {

    @TempDir
    Path folder;

    @Test
    void answersForAServerThatTakesTooLong() throws Exception {
        Setup setup = Setup.in(folder).proxy("{timeouts: {request_timeout: 1}}");
        try (GatewayProcess gateway = setup.start().initialize()) {
            Answer late = gateway.call(1, "silent");

            assertThat(late.code()).isEqualTo(-32004);
            assertThat(late.reason()).isEqualTo("timeout");
            assertThat(late.message()).isEqualTo("The server did not answer within 1 s");
            setup.journal().await("notifications/cancelled");
            assertThat(gateway.call(2, "echo").text()).isEqualTo("echo");
        }
    }

    @Test
    void answersTheHandshakeForAServerThatTakesTooLong() throws Exception {
        Setup setup = Setup.in(folder).server(Servers.script("mute.sh")).proxy("{timeouts: {connection_timeout: 1}}");
        try (GatewayProcess gateway = setup.start()) {
            gateway.send(Frames.INITIALIZE);

            Answer late = gateway.answer(0);

            assertThat(late.code()).isEqualTo(-32004);
            assertThat(late.reason()).isEqualTo("timeout");
        }
    }
}
