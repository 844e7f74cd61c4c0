package io.watchgate.it.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFramesIT {

    private static final int MEBIBYTES = 15;
    private static final int CALLS = 4;

    @TempDir
    Path folder;

    /** Just below the limit that a configuration has when it names none. */
    @Test
    void goBothWaysAtATime() throws Exception {
        String large = "{\"name\":\"echo\",\"arguments\":{\"x\":\"" + "z".repeat(MEBIBYTES << 20) + "\"}}";
        Setup setup = Setup.in(folder);
        try (GatewayProcess gateway = setup.start().initialize()) {
            for (int i = 0; i < CALLS; i++) {
                gateway.send(Frames.call(100 + i, "huge." + MEBIBYTES));
                gateway.send(Frames.request(200 + i, "tools/call", large));
            }

            for (int i = 0; i < CALLS; i++) {
                assertThat(gateway.answer(100 + i).text()).hasSize(MEBIBYTES << 20);
                assertThat(gateway.answer(200 + i).text()).isEqualTo("echo");
            }
        }
    }
}
