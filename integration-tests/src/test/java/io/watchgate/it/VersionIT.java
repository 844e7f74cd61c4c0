package io.watchgate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The packaged launcher starts the product at all. */
class VersionIT {
    @Test
    void saysItsVersion() throws Exception {
        Process watchgate = new ProcessBuilder(System.getProperty("watchgate.bin"), "--version").start();
        watchgate.getOutputStream().close();

        String out = new String(watchgate.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(watchgate.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(watchgate.exitValue()).isZero();
        assertThat(out).startsWith("watchgate ");
    }
}
