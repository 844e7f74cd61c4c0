package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.NOTIFICATION;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.spi.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class PluginFailureLogTest {

    @Test
    void saysWhatWentWrongAndNeverWithTheWordsOfThePlugin() {
        // Given
        TestBus throwing = new TestBus().policy("a", (frame, context) -> {
            throw new IllegalStateException("password=hunter2");
        });
        TestBus silent = new TestBus().policy("b", (frame, context) -> null);
        TestBus slow = new TestBus();
        slow.policy("c", (frame, context) -> {
            slow.pass(TestBus.BUDGET.multipliedBy(2));
            return Verdict.pass();
        });
        TestBus answering =
                new TestBus().policy("d", (frame, context) -> new Verdict.Answer(JsonText.of("{}"), List.of()));

        try (Logged log = new Logged("watchgate.plugin")) {
            // When
            throwing.carry(REQUEST, toServer());
            silent.carry(REQUEST, toServer());
            slow.carry(REQUEST, toServer());
            answering.carry(NOTIFICATION, toServer());

            // Then
            assertThat(log.lines())
                    .containsExactly(
                            "plugin a threw java.lang.IllegalStateException (1 failures so far)",
                            "plugin b answered null (1 failures so far)",
                            "plugin c took longer than its budget (1 failures so far)",
                            "plugin d answered what is not a request (1 failures so far)");
        }
    }

    @Test
    void speaksUpEachTimeTheFailuresHaveDoubled() {
        // Given
        FrameBus bus = new TestBus().policy("p", (frame, context) -> null).build();
        Lane lane = bus.lane();

        try (Logged log = new Logged("watchgate.plugin")) {
            // When
            for (int i = 0; i < 1000; i++) {
                lane.carry(REQUEST, toServer(), passage -> {});
            }

            // Then
            assertThat(log.lines()).hasSize(10).last().isEqualTo("plugin p answered null (512 failures so far)");
        }
    }
}
