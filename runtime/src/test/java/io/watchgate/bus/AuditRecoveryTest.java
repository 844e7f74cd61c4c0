package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditRecoveryTest {

    private final RecordingAuditor auditor = new RecordingAuditor().failing(() -> {
        throw new IOException("No space left on device");
    });

    private final List<Passage> delivered = new ArrayList<>();

    @Test
    void anAuditorThatIsNotCriticalLosesRecordsAndNoFrames() {
        // Given
        FrameBus bus = new TestBus().toleratedAuditor("a", auditor).build();

        try (Logged log = new Logged("watchgate.audit")) {
            // When
            carry(bus, 3);
            auditor.repair();
            carry(bus, 1);

            // Then
            assertThat(delivered)
                    .extracting(Passage::ending)
                    .containsOnly(new Ending.Forward(REQUEST))
                    .hasSize(4);
            assertThat(log.lines())
                    .containsExactly(
                            "auditor a: No space left on device; going on without its records",
                            "auditor a works again; 3 records could not be written");
        }
    }

    @Test
    void aCriticalOneWorksAgainWhenTheCauseIsGone() {
        // Given
        FrameBus bus = new TestBus().auditor("a", auditor).build();

        try (Logged log = new Logged("watchgate.audit")) {
            // When
            carry(bus, 2);
            auditor.repair();
            carry(bus, 1);

            // Then
            assertThat(delivered.subList(0, 2)).extracting(Passage::ending).hasOnlyElementsOfType(Ending.Reply.class);
            assertThat(delivered.get(2).ending()).isEqualTo(new Ending.Forward(REQUEST));
            assertThat(log.lines())
                    .containsExactly(
                            "auditor a: No space left on device; rejecting what it cannot record",
                            "auditor a works again; 2 records could not be written");
        }
    }

    @Test
    void anAuditorThatWorksDoesNotMakeUpForOneThatDoesNot() {
        // Given
        RecordingAuditor working = new RecordingAuditor();
        FrameBus tolerant = new TestBus()
                .toleratedAuditor("a", auditor)
                .auditor("b", working)
                .build();
        FrameBus strict = new TestBus()
                .auditor("a", auditor)
                .toleratedAuditor("b", working)
                .build();

        // When
        carry(tolerant, 1);
        carry(strict, 1);

        // Then
        assertThat(delivered.get(0).ending()).isEqualTo(new Ending.Forward(REQUEST));
        assertThat(delivered.get(1).ending()).isInstanceOf(Ending.Reply.class);
        assertThat(working.records).hasSize(2);
    }

    @Test
    void whatItThrewByMistakeIsNamedAndNotQuoted() {
        // Given
        auditor.failing(() -> {
            throw new IllegalStateException("password=hunter2");
        });

        try (Logged log = new Logged("watchgate.audit")) {
            // When
            carry(new TestBus().auditor("a", auditor).build(), 1);

            // Then
            assertThat(log.lines())
                    .containsExactly(
                            "auditor a: threw java.lang.IllegalStateException; rejecting what it cannot record");
        }
    }

    private void carry(FrameBus bus, int times) {
        Lane lane = bus.lane();
        for (int i = 0; i < times; i++) {
            lane.carry(REQUEST, toServer(), delivered::add);
            lane.settle();
        }
    }
}
