package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toClient;
import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.NOTIFICATION;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static io.watchgate.bus.SampleFrames.SUCCESS;
import static io.watchgate.bus.SampleFrames.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Step;
import io.watchgate.spi.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final JsonText RESULT = JsonText.of("{\"content\":[],\"isError\":true}");

    private final TestBus bus = new TestBus().policy("p", (frame, context) -> new Verdict.Answer(RESULT, List.of()));

    @Test
    void aRequestIsAnsweredAndDoesNotGoOn() {
        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.ending()).isEqualTo(new Ending.Answer(REQUEST, RESULT));
        assertThat(passage.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(passage.reason()).isEmpty();
        assertThat(passage.trail().steps()).containsExactly(new Step("p", Outcome.ANSWERED, 0));
    }

    @Test
    void theRequestIsTheOneThatThePluginSaw() {
        // Given
        TestBus renaming = new TestBus()
                .middleware("m", (frame, context) -> Verdict.rewrite(call("other")))
                .policy("p", (frame, context) -> new Verdict.Answer(RESULT, List.of()));

        // When
        Passage passage = renaming.carry(REQUEST, toServer());

        // Then
        assertThat(passage.ending()).isEqualTo(new Ending.Answer(call("other"), RESULT));
    }

    @Test
    void whatIsNoRequestCannotBeAnswered() {
        for (Frame frame : new Frame[] {NOTIFICATION, SUCCESS}) {
            // When
            Passage passage = bus.carry(frame, toClient());

            // Then
            assertThat(passage.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(passage.reason()).contains(Reason.PLUGIN_FAILURE);
        }
    }
}
