package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.spi.Finding;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Step;
import io.watchgate.spi.Verdict;
import java.io.IOError;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a plugin does, the frame comes to an end. */
class PluginGuardTest {

    @ParameterizedTest
    @MethodSource("throwables")
    void whateverItThrowsRejectsTheFrame(Throwable thrown) {
        // Given
        TestBus bus = new TestBus().policy("p", throwing(thrown));

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(passage.reason()).contains(Reason.PLUGIN_FAILURE);
        assertThat(passage.trail().steps()).containsExactly(new Step("p", Outcome.FAILED, 0));
        assertThat(passage.ending())
                .isInstanceOfSatisfying(
                        Ending.Reply.class,
                        reply -> assertThat(reply.failure().json())
                                .hasToString("{\"jsonrpc\":\"2.0\",\"id\":7,\"error\":{\"code\":-32002,"
                                        + "\"message\":\"A policy could not judge the message\","
                                        + "\"data\":{\"reason\":\"plugin_failure\",\"decision\":\"d1\"}}}"));
    }

    @Test
    void noAnswerRejectsTheFrame() {
        // When
        Passage passage = new TestBus().policy("p", (frame, context) -> null).carry(REQUEST, toServer());

        // Then
        assertThat(passage.reason()).contains(Reason.PLUGIN_FAILURE);
    }

    @Test
    void anAnswerWithHolesRejectsTheFrame() {
        // Given
        List<SecurityPolicy> careless = List.of(
                (frame, context) -> Verdict.reject(null, "no"),
                (frame, context) -> Verdict.reject(Reason.BLOCKED, null),
                (frame, context) -> Verdict.rewrite(null),
                (frame, context) -> new Verdict.Answer(null, List.of()),
                (frame, context) -> Verdict.pass((Finding) null),
                (frame, context) -> Verdict.pass(new Finding(null, Severity.INFO, "m")));

        // Then
        assertThat(careless)
                .allSatisfy(policy -> assertThat(new TestBus()
                                .policy("p", policy)
                                .carry(REQUEST, toServer())
                                .reason())
                        .contains(Reason.PLUGIN_FAILURE));
    }

    @Test
    void aBudgetMayBeSpentAndNotOverrun() {
        // Given
        TestBus bus = new TestBus();
        bus.policy("slow", (frame, context) -> {
            bus.pass(TestBus.BUDGET);
            return Verdict.pass();
        });
        bus.policy("slower", (frame, context) -> {
            bus.pass(TestBus.BUDGET.plusNanos(1));
            return Verdict.pass();
        });

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.trail().steps())
                .containsExactly(
                        new Step("slow", Outcome.PASSED, TestBus.BUDGET.toNanos()),
                        new Step("slower", Outcome.FAILED, TestBus.BUDGET.toNanos() + 1));
        assertThat(passage.reason()).contains(Reason.PLUGIN_FAILURE);
    }

    @Test
    void aRejectionStandsHoweverLate() {
        // Given
        TestBus bus = new TestBus();
        bus.policy("slow", (frame, context) -> {
            bus.pass(TestBus.BUDGET.plusNanos(1));
            return Verdict.reject(Reason.BLOCKED, "no");
        });

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.reason()).contains(Reason.BLOCKED);
    }

    @Test
    void theTimeOfAPluginThatThrowsCountsToo() {
        // Given
        TestBus bus = new TestBus();
        bus.policy("p", (frame, context) -> {
            bus.pass(Duration.ofMillis(3));
            throw new IllegalStateException();
        });

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.trail().steps()).containsExactly(new Step("p", Outcome.FAILED, 3_000_000));
    }

    @Test
    void whatTheMachineThrowsIsNoFaultOfThePlugin() {
        // Given
        TestBus bus = new TestBus().policy("p", throwing(new OutOfMemoryError("of the test")));

        // Then
        assertThatThrownBy(() -> bus.carry(REQUEST, toServer())).isInstanceOf(OutOfMemoryError.class);
    }

    static Stream<Throwable> throwables() {
        return Stream.of(
                new IllegalStateException("text"),
                new NullPointerException(),
                new IOException("sneaked past the compiler"),
                new StackOverflowError(),
                new NoClassDefFoundError("x"),
                new ExceptionInInitializerError("x"),
                new AssertionError("x"),
                new ServiceConfigurationError("x"),
                new IOError(new IOException("x")),
                new Error("x"),
                new Throwable("x"));
    }

    private static SecurityPolicy throwing(Throwable thrown) {
        return (frame, context) -> {
            throw PluginGuardTest.<RuntimeException>sneaked(thrown);
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
