package io.watchgate.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Finding FINDING = new Finding("rule", Severity.WARN, "seen");

    @Test
    void aPlainPassCostsNothing() {
        assertThat(Verdict.pass()).isSameAs(Verdict.PASS).isSameAs(Verdict.pass());
        assertThat(Verdict.pass(FINDING).findings()).containsExactly(FINDING);
    }

    @Test
    void itsFindingsDoNotChangeAfterwards() {
        // Given
        List<Finding> findings = new ArrayList<>(List.of(FINDING));

        // When
        Verdict pass = new Verdict.Pass(findings);
        Verdict answer = new Verdict.Answer(JsonText.of("{}"), findings);
        findings.clear();

        // Then
        assertThat(pass.findings()).containsExactly(FINDING);
        assertThat(answer.findings()).containsExactly(FINDING);
    }

    @Test
    void nothingInItIsNullSoThatAMistakeShowsWhereItWasMade() {
        // Given
        Frame frame = Notification.of("m", JsonText.of("{}"));

        // Then
        assertThatNullPointerException().isThrownBy(() -> Verdict.rewrite(null)).withMessage("frame");
        assertThatNullPointerException()
                .isThrownBy(() -> new Verdict.Answer(null, List.of()))
                .withMessage("result");
        assertThatNullPointerException()
                .isThrownBy(() -> Verdict.reject(null, "no"))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> Verdict.reject(Reason.BLOCKED, null))
                .withMessage("message");
        assertThatNullPointerException().isThrownBy(() -> new Verdict.Pass(null));
        assertThatNullPointerException().isThrownBy(() -> Verdict.rewrite(frame, FINDING, null));
    }
}
