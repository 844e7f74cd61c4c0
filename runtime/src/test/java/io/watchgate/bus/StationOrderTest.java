package io.watchgate.bus;

import static io.watchgate.bus.Contexts.toServer;
import static io.watchgate.bus.SampleFrames.REQUEST;
import static io.watchgate.bus.SampleFrames.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.Request;
import io.watchgate.spi.Reason;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StationOrderTest {

    private final List<String> seen = new ArrayList<>();

    @Test
    void middlewareComesBeforeSecurityAndBothInTheOrderGiven() {
        // Given
        TestBus bus = new TestBus()
                .policy("p1", passing("p1"))
                .middleware("m1", (frame, context) -> passing("m1").judge(frame, context))
                .policy("p2", passing("p2"))
                .middleware("m2", (frame, context) -> passing("m2").judge(frame, context))
                .auditor("a", new RecordingAuditor(seen));

        // When
        bus.carry(REQUEST, toServer());

        // Then
        assertThat(seen).containsExactly("m1", "m2", "p1", "p2", "record d1");
    }

    @Test
    void eachSeesWhatTheOneBeforeLeft() {
        // Given
        List<Frame> frames = new ArrayList<>();
        TestBus bus = new TestBus()
                .middleware("retarget", (frame, context) -> Verdict.rewrite(call("other")))
                .policy("watch", (frame, context) -> {
                    frames.add(frame);
                    return Verdict.rewrite(((Request) frame).withParams(JsonText.of("{\"name\":\"other\",\"x\":1}")));
                })
                .policy("watch again", (frame, context) -> {
                    frames.add(frame);
                    return Verdict.pass();
                });

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        Request last = call("other").withParams(JsonText.of("{\"name\":\"other\",\"x\":1}"));
        assertThat(frames).containsExactly(call("other"), last);
        assertThat(passage.ending()).isEqualTo(new Ending.Forward(last));
    }

    @Test
    void theFirstRejectionEndsIt() {
        // Given
        TestBus bus = new TestBus()
                .policy("p1", passing("p1"))
                .policy("p2", (frame, context) -> Verdict.reject(Reason.BLOCKED, "no"))
                .policy("p3", passing("p3"));

        // When
        Passage passage = bus.carry(REQUEST, toServer());

        // Then
        assertThat(seen).containsExactly("p1");
        assertThat(passage.trail().steps()).extracting("plugin").containsExactly("p1", "p2");
    }

    @Test
    void anAnswerEndsItToo() {
        // Given
        TestBus bus = new TestBus()
                .middleware("m1", (frame, context) -> new Verdict.Answer(JsonText.of("{}"), List.of()))
                .middleware("m2", (frame, context) -> passing("m2").judge(frame, context))
                .policy("p1", passing("p1"));

        // When
        bus.carry(REQUEST, toServer());

        // Then
        assertThat(seen).isEmpty();
    }

    @Test
    void withoutStationsAFrameGoesOnAsItCame() {
        // When
        Passage passage = new TestBus().carry(REQUEST, toServer());

        // Then
        assertThat(passage.ending()).isEqualTo(new Ending.Forward(REQUEST));
        assertThat(passage.decision()).isEqualTo("d1");
    }

    private SecurityPolicy passing(String name) {
        return (frame, context) -> {
            seen.add(name);
            return Verdict.pass();
        };
    }
}
