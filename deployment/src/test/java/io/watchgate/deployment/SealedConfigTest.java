package io.watchgate.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SealedConfigTest {
    @RegisterExtension
    static final QuarkusUnitTest APP = HostileSurroundings.app().overrideConfigKey("quarkus.watchgate.sealed", "true");

    @Test
    void readsNoFileOfTheWorkingDirectory() {
        assertThat(HostileSurroundings.fromWorkingDirectory()).contains("WARN");
        assertThat(HostileSurroundings.fromDotEnv()).isEmpty();
    }

    @Test
    void readsNoEnvironmentVariable() {
        assertThat(HostileSurroundings.fromEnvironment()).isEmpty();
    }

    @Test
    void keepsWhatWasBuiltIn() {
        assertThat(HostileSurroundings.builtIn()).contains("77S");
    }

    @Test
    void takesWhatTheLauncherSets() {
        assertThat(HostileSurroundings.fromLauncher()).contains("launcher");
    }
}
