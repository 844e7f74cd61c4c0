package io.watchgate.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void detailsAreTextsIntegersAndListsOfTextsInTheOrderGiven() {
        // Given
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("z", "text");
        details.put("a", 1);
        details.put("m", 2L);
        details.put("b", List.of("x", "y"));

        // When
        Finding finding = new Finding("rule", Severity.INFO, "seen", details);
        details.clear();

        // Then
        assertThat(finding.details().keySet()).containsExactly("z", "a", "m", "b");
    }

    @Test
    void otherDetailsAreNamed() {
        for (Object wrong : new Object[] {1.5, true, new Object[0], Map.of(), List.of(1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Finding("rule", Severity.INFO, "seen", Map.of("size", wrong)))
                    .withMessageContaining("'details.size'")
                    .withMessageContaining(wrong.getClass().getName());
        }
    }

    @Test
    void nothingInItIsNull() {
        assertThatNullPointerException().isThrownBy(() -> new Finding(null, Severity.INFO, "seen"));
        assertThatNullPointerException().isThrownBy(() -> new Finding("rule", null, "seen"));
        assertThatNullPointerException().isThrownBy(() -> new Finding("rule", Severity.INFO, null));
    }
}
