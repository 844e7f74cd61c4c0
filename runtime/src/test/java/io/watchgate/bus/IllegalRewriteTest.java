package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.NOTIFICATION;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static io.watchgate.bus.SampleFrames.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Notification;
import io.watchgate.jsonrpc.Request;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IllegalRewriteTest {

    @Test
    void ofAPolicyRejectsTheFrame() {
        // Given
        TestBus bus = new TestBus().policy("p", (frame, context) -> Verdict.rewrite(call("delete")));

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(passage.reason()).contains(Reason.PLUGIN_FAILURE);
        assertThat(passage.ending()).isInstanceOf(Ending.Reply.class);
    }

    @Test
    void ofAPolicyThatIsNotCriticalCountsAsNone() {
        // Given
        TestBus bus = new TestBus().tolerated("p", (frame, context) -> Verdict.rewrite(call("delete")));

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(passage.ending()).isEqualTo(new Ending.Forward(REQUEST));
        assertThat(passage.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void ofMiddlewareIsOneThatChangesTheIdOrTheKind() {
        // Given
        TestBus id = new TestBus().middleware("m", (frame, context) -> Verdict.rewrite(REQUEST.withId(FrameId.of(8))));
        TestBus kind = new TestBus().middleware("m", (frame, context) -> Verdict.rewrite(NOTIFICATION));
        TestBus tool = new TestBus().middleware("m", (frame, context) -> Verdict.rewrite(call("delete")));

        // Then
        assertThat(id.carry(REQUEST, toServer()).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(kind.carry(REQUEST, toServer()).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(tool.carry(REQUEST, toServer()).ending()).isEqualTo(new Ending.Forward(call("delete")));
    }

    @Test
    void isOneThatWouldSendWhatNobodyJudged() {
        // Given
        Optional<JsonText> redacted = Optional.of(JsonText.of("{\"name\":\"read\",\"arguments\":\"***\"}"));
        Request sendsTheSecret = new Request(REQUEST.id(), "tools/call", redacted, REQUEST.json(), REQUEST.wireId());
        Notification sendsIt = new Notification(NOTIFICATION.method(), redacted, NOTIFICATION.json());

        for (Frame frame : new Frame[] {sendsTheSecret, sendsIt}) {
            Frame came = frame instanceof Request ? REQUEST : NOTIFICATION;

            // When
            Passage byPolicy = new TestBus()
                    .policy("p", (judged, context) -> Verdict.rewrite(frame))
                    .carry(came, toServer());
            Passage byMiddleware = new TestBus()
                    .middleware("m", (judged, context) -> Verdict.rewrite(frame))
                    .carry(came, toServer());

            // Then
            assertThat(byPolicy.reason()).contains(Reason.PLUGIN_FAILURE);
            assertThat(byMiddleware.reason()).contains(Reason.PLUGIN_FAILURE);
        }
    }

    @Test
    void isSaidInTheLogWithoutTheFrame() {
        // Given
        TestBus bus = new TestBus().policy("p", (frame, context) -> Verdict.rewrite(call("delete")));

        try (Logged log = new Logged("watchgate.plugin")) {
            // When
            bus.carry(REQUEST, toServer());

            // Then
            assertThat(log.lines()).containsExactly("plugin p changed what a frame is about (1 failures so far)");
        }
    }
}
