package io.watchgate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What {@link SealedConfigTest} keeps out does come in where nothing is sealed. */
class OpenConfigTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = HostileSurroundings.app();

    @Test
    void readsEverything() {
        assertThat(HostileSurroundings.fromWorkingDirectory()).contains("ERROR");
        assertThat(HostileSurroundings.fromEnvironment()).isPresent();
        assertThat(HostileSurroundings.fromDotEnv()).contains("hostile");
        assertThat(HostileSurroundings.builtIn()).contains("77S");
        assertThat(HostileSurroundings.fromLauncher()).contains("launcher");
    }
}
