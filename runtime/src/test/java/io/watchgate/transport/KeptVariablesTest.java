package io.watchgate.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptVariablesTest {

    @Test
    void givesThemTheirNamesBack() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "WATCHGATE_SERVER_JAVA_TOOL_OPTIONS", "-Da=b",
                "WATCHGATE_SERVER__JAVA_OPTIONS", "-Dc=d",
                "WATCHGATE_SERVER", "a mark",
                "PATH", "/bin"));

        KeptVariables.giveBack(environment);

        assertThat(environment)
                .containsOnly(
                        Map.entry("JAVA_TOOL_OPTIONS", "-Da=b"),
                        Map.entry("_JAVA_OPTIONS", "-Dc=d"),
                        Map.entry("WATCHGATE_SERVER", "a mark"),
                        Map.entry("PATH", "/bin"));
    }
}
