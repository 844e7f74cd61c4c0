package io.watchgate.bus;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * One thread's way through the bus. Frames are judged as they are given, and wait for {@link #settle()}, which records
 * them all and then delivers them in their order. For use by one thread.
 */
public final class Lane {

    /** Acts on a passage that is judged and recorded. It may carry further frames on the same lane. */
    @FunctionalInterface
    public interface Delivery {
        void deliver(Passage passage);
    }

    /** Frames gathered before they are recorded: enough to share a write, few enough not to delay the first. */
    private static final int MOST_FRAMES = 64;

    private static final int MOST_BYTES = 256 << 10;

    private final FrameBus bus;
    private final Pulse pulse = new Pulse();
    private List<Passage> passages = new ArrayList<>();
    private List<Delivery> deliveries = new ArrayList<>();
    private long bytes;

    Lane(FrameBus bus) {
        this.bus = bus;
    }

    /** For other threads, to see whether this one is held by a plugin. */
    public Pulse pulse() {
        return pulse;
    }

    /** Judges a frame; it is recorded and delivered when the lane is settled. */
    public void carry(Frame frame, FrameContext context, Delivery delivery) {
        bytes += frame.size();
        add(bus.judge(frame, context, pulse), delivery);
    }

    /** Carries an answer of the gateway's own. */
    public void carry(OwnAnswer answer, FrameContext context, Delivery delivery) {
        add(bus.judge(answer, context, pulse), delivery);
    }

    /** Records something that goes nowhere; the delivery may still have to tell its sender. */
    public void refuse(AuditRecord.Subject subject, Reason reason, FrameContext context, Delivery delivery) {
        add(bus.refuse(subject, reason, context), delivery);
    }

    /** Whether so much is waiting that it should be settled before more is read. */
    public boolean isFull() {
        return passages.size() >= MOST_FRAMES || bytes >= MOST_BYTES;
    }

    /** Records what is waiting and delivers it, until nothing is left. */
    public void settle() {
        while (!passages.isEmpty()) {
            List<Passage> judged = passages;
            List<Delivery> waiting = deliveries;
            passages = new ArrayList<>();
            deliveries = new ArrayList<>();
            bytes = 0;
            boolean recorded = bus.write(judged, pulse);
            for (int i = 0; i < judged.size(); i++) {
                Passage passage = judged.get(i);
                waiting.get(i).deliver(recorded ? passage : passage.unrecorded());
            }
        }
    }

    private void add(Passage passage, Delivery delivery) {
        passages.add(passage);
        deliveries.add(delivery);
    }
}
