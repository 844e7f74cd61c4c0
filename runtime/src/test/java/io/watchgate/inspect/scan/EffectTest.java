package io.watchgate.inspect.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.spi.Finding;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EffectTest {

    @ParameterizedTest
    @CsvSource({
        "PASSED,    INFO, NOTED",
        "PASSED,    WARN, RECORDED",
        "REWRITTEN, INFO, REDACTED",
        "REWRITTEN, WARN, REDACTED",
        "REJECTED,  INFO, BLOCKED",
        "REJECTED,  WARN, BLOCKED",
        "ANSWERED,  WARN, BLOCKED",
        "FAILED,    WARN, BLOCKED",
        "REFUSED,   WARN, BLOCKED"
    })
    void followsFromWhatThePolicyDid(Outcome step, Severity severity, Effect effect) {
        assertThat(Effect.of(new Finding("r", severity, "m"), step)).isEqualTo(effect);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void aFindingThatMadeNoDifferenceIsOnlyRecorded(Outcome step) {
        Finding suppressed = new Finding("r", Severity.INFO, "m", Map.of("action", "none"));

        assertThat(Effect.of(suppressed, step)).isEqualTo(Effect.RECORDED);
    }

    @Test
    void theMildestComesFirst() {
        assertThat(Effect.values()).containsExactly(Effect.NOTED, Effect.RECORDED, Effect.REDACTED, Effect.BLOCKED);
        assertThat(Effect.BLOCKED.word()).isEqualTo("blocked");
    }
}
