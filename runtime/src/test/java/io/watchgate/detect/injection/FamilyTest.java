package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FamilyTest {

    /** They stand in configurations and audit records. */
    @Test
    void theRulesKeepTheirNames() {
        assertThat(Arrays.stream(Family.values()).map(Family::rule))
                .containsExactly(
                        "injection.override",
                        "injection.persona",
                        "injection.delimiter",
                        "injection.hidden",
                        "injection.tool_call",
                        "injection.exfiltration",
                        "injection.beacon",
                        "injection.concealment",
                        "injection.probing",
                        "injection.shadowing",
                        "injection.file_access",
                        "injection.relay",
                        "injection.deferred",
                        "injection.command");
    }

    @Test
    void someFamiliesLiveInCode() {
        assertThat(Family.TOOL_CALL.isOfWords()).isFalse();
        assertThat(Family.OVERRIDE.isOfWords()).isTrue();
    }
}
