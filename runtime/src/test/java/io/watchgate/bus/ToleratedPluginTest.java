package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static io.watchgate.bus.SampleFrames.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Step;
import io.watchgate.spi.Verdict;
import org.junit.jupiter.api.Test;

/** {@code critical: false}: its failures are skipped, its verdicts are not. */
class ToleratedPluginTest {

    @Test
    void itsFailureLetsTheFrameGoOnAndIsOnTheTrail() {
        // Given
        TestBus bus = new TestBus()
                .tolerated("p", (frame, context) -> {
                    throw new IllegalStateException();
                })
                .policy("q", (frame, context) -> Verdict.pass());

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.ending()).isEqualTo(new Ending.Forward(REQUEST));
        assertThat(passage.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(passage.reason()).isEmpty();
        assertThat(passage.trail().steps())
                .containsExactly(new Step("p", Outcome.FAILED, 0), new Step("q", Outcome.PASSED, 0));
    }

    @Test
    void itsRejectionCounts() {
        // Given
        TestBus bus = new TestBus().tolerated("p", (frame, context) -> Verdict.reject(Reason.BLOCKED, "no"));

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void whatItSaidTooLateCountsAsNothing() {
        // Given
        TestBus bus = new TestBus();
        bus.tolerated("p", (frame, context) -> {
            bus.pass(TestBus.BUDGET.plusNanos(1));
            return Verdict.rewrite(call("delete"), new Finding("r", Severity.WARN, "m"));
        });

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.ending()).isEqualTo(new Ending.Forward(REQUEST));
        assertThat(passage.trail().findings()).isEmpty();
    }

    @Test
    void aRewriteBeforeItsFailureStays() {
        // Given
        var changed = REQUEST.withParams(JsonText.of("{\"name\":\"read\"}"));
        TestBus bus = new TestBus()
                .policy("p", (frame, context) -> Verdict.rewrite(changed))
                .tolerated("q", (frame, context) -> null);

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.ending()).isEqualTo(new Ending.Forward(changed));
        assertThat(passage.outcome()).isEqualTo(Outcome.REWRITTEN);
    }
}
