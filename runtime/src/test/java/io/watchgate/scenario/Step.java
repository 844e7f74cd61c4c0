package io.watchgate.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One thing that happens in a scenario. */
sealed interface Step {

    /** The client or the server writes bytes; the end of the line is among them, where there is one. */
    record Says(Channel who, Line line) implements Step {}

    /** The server writes to stderr. */
    record Warns(Line line) implements Step {}

    /** The client closes its side, or the server its stdout. */
    record Closes(Channel who) implements Step {}

    /** The server says its last words and ends. */
    record Exits(int code, List<Line> stderr) implements Step {}

    record Advance(Duration by) implements Step {}

    /** Goes on when so many lines or records have been heard, counted from the start of {@code then}. */
    record Await(Map<Channel, Integer> counts) implements Step {}

    /** The scripted auditors fail from now on, or work again. */
    record Auditors(boolean work) implements Step {}

    /** The placeholders whose values are needed to take this step. */
    default Stream<String> needs() {
        if (this instanceof Says says) {
            return says.line().names();
        }
        return this instanceof Warns warns ? warns.line().names() : Stream.empty();
    }
}
