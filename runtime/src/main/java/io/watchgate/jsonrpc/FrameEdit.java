package io.watchgate.jsonrpc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts other texts in the place of strings in a frame; every other byte stays. The strings come in their order, as a
 * {@link StringWalk} finds them. For use by one thread.
 */
public final class FrameEdit {

    /** A string of the frame and what is to stand there. */
    private record Change(JsonText string, JsonText replacement) {}

    private final Frame frame;
    private final List<Change> changes = new ArrayList<>();

    public FrameEdit(Frame frame) {
        this.frame = frame;
    }

    /**
     * Puts a text in the place of a string.
     *
     * @param string a window on the frame, behind those that were replaced before
     */
    public void replace(JsonText string, String text) {
        if (!frame.json().holds(string)) {
            throw new IllegalArgumentException("'string' does not stand in this frame");
        }
        changes.add(new Change(string, new JsonWriter().value(text).toText()));
    }

    /**
     * The frame as changed. Empty when that is none which the reader admits, or none of the same kind: the name of a
     * member, changed, may be there already.
     */
    public Optional<Frame> apply() {
        try {
            JsonText json = new StrictScanner(FrameLimits.DEFAULT).scan(bytes());
            return restored(Envelope.read(json));
        } catch (MalformedJson e) {
            return Optional.empty();
        }
    }

    private byte[] bytes() {
        JsonText json = frame.json();
        int size = json.size();
        for (Change change : changes) {
            size += change.replacement().size() - change.string().size();
        }
        byte[] edited = new byte[size];
        int copied = 0;
        int at = 0;
        for (Change change : changes) {
            int until = json.offsetOf(change.string());
            at = json.copyRange(copied, until, edited, at);
            change.replacement().copyTo(edited, at);
            at += change.replacement().size();
            copied = until + change.string().size();
        }
        json.copyRange(copied, json.size(), edited, at);
        return edited;
    }

    /** Under the id that the frame had been given. */
    private Optional<Frame> restored(Frame read) {
        if (frame instanceof Request before && read instanceof Request after) {
            return Optional.of(after.withId(before.id()));
        }
        if (frame instanceof Response before && read instanceof Response after) {
            return Optional.of(after.withId(before.id()));
        }
        return frame instanceof Notification && read instanceof Notification ? Optional.of(read) : Optional.empty();
    }
}
