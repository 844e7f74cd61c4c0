package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static io.watchgate.bus.SampleFrames.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Finding;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Step;
import io.watchgate.spi.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an auditor is told. */
class TrailTest {

    private final RecordingAuditor auditor = new RecordingAuditor();

    @Test
    void hasEachPluginWithItsPartAndItsTime() {
        // Given
        TestBus bus = new TestBus().auditor("a", auditor);
        bus.middleware("m", (frame, context) -> {
            bus.pass(Duration.ofNanos(10));
            return Verdict.rewrite(call("other"), finding("m.one"), finding("m.two"));
        });
        bus.policy("p", (frame, context) -> {
            bus.pass(Duration.ofNanos(20));
            return Verdict.pass(finding("p.one"));
        });
        bus.policy("q", (frame, context) -> {
            bus.pass(Duration.ofNanos(30));
            return Verdict.reject(Reason.PERMISSION, "no", finding("q.one"));
        });

        // When
        bus.carry(REQUEST, toServer());

        // Then
        AuditRecord.Trail trail = auditor.records.get(0).trail();
        assertThat(trail.steps())
                .containsExactly(
                        new Step("m", Outcome.REWRITTEN, 10),
                        new Step("p", Outcome.PASSED, 20),
                        new Step("q", Outcome.REJECTED, 30));
        assertThat(trail.findings()).extracting(Finding::rule).containsExactly("m.one", "m.two", "p.one", "q.one");
    }

    @Test
    void isPartOfARecordOfTheFrameAsItCame() {
        // Given
        FrameContext context = toServer();
        TestBus bus = new TestBus()
                .auditor("a", auditor)
                .middleware("m", (frame, whatever) -> Verdict.rewrite(call("other")));

        // When
        Passage passage = bus.carry(REQUEST, context);

        // Then
        assertThat(auditor.records)
                .containsExactly(new AuditRecord(
                        "d1",
                        TestBus.NOW,
                        context,
                        new AuditRecord.Subject.Carried(REQUEST),
                        Outcome.REWRITTEN,
                        Optional.empty(),
                        passage.trail()));
    }

    @Test
    void saysWhyAFrameDoesNotGoOn() {
        // Given
        TestBus bus = new TestBus()
                .auditor("a", auditor)
                .policy("p", (frame, context) -> Verdict.reject(Reason.PERMISSION, "no"));

        // When
        bus.carry(REQUEST, toServer());

        // Then
        assertThat(auditor.records).extracting(AuditRecord::outcome).containsExactly(Outcome.REJECTED);
        assertThat(auditor.records).extracting(AuditRecord::reason).containsExactly(Optional.of(Reason.PERMISSION));
    }

    @Test
    void doesNotChangeWhenAPluginKeepsItsLists() {
        // Given
        List<Finding> findings = new ArrayList<>(List.of(finding("p.one")));
        TestBus bus = new TestBus().auditor("a", auditor).policy("p", (frame, context) -> new Verdict.Pass(findings));

        // When
        bus.carry(REQUEST, toServer());
        findings.clear();

        // Then
        assertThat(auditor.records.get(0).trail().findings()).containsExactly(finding("p.one"));
    }

    private static Finding finding(String rule) {
        return new Finding(rule, Severity.INFO, "seen");
    }
}
