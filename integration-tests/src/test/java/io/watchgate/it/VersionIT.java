package io.watchgate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged launcher starts the product at all. */
class VersionIT {
    @Test
    @Timeout(30)
    void saysItsVersion() throws Exception {
        Process watchgate = new ProcessBuilder(System.getProperty("watchgate.bin"), "--version").start();
        watchgate.getOutputStream().close();

        String out = new String(watchgate.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(watchgate.waitFor()).isZero();
        assertThat(out).startsWith("watchgate ");
    }
}
