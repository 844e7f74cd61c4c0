package io.watchgate.security.content;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.StringWalk;
import io.watchgate.mcp.McpMethod;
import io.watchgate.text.Budget;
import io.watchgate.text.LayeredText;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All strings of a frame with what they say. Immutable. */
final class FrameReading {

    /** Nothing that matters is shorter. */
    private static final int SHORTEST = 4;

    private static final int ENCODINGS = 3;

    /** Several filters look at one frame, one after the other on one thread: they share the reading of it. */
    private static final ThreadLocal<WeakReference<FrameReading>> LATEST = new ThreadLocal<>();

    private final JsonText frame;
    private final int mostDecoded;
    private final Optional<Body> body;
    private final List<Snippet> snippets = new ArrayList<>();
    private final boolean isWhole;

    private FrameReading(Frame frame, int mostDecoded) {
        this.frame = frame.json();
        this.mostDecoded = mostDecoded;
        this.body = Body.of(frame);
        Budget budget = new Budget(mostDecoded, ENCODINGS);
        body.ifPresent(value -> read(value, budget));
        this.isWhole = !budget.isExhausted();
    }

    /**
     * The reading of a frame.
     *
     * @param mostDecoded how many bytes may be decoded
     */
    // The very same frame: the strings of a reading are windows on it, and not on one that says the same.
    @SuppressWarnings("ReferenceEquality")
    static FrameReading of(Frame frame, int mostDecoded) {
        WeakReference<FrameReading> latest = LATEST.get();
        @Nullable FrameReading known = latest == null ? null : latest.get();
        if (known != null && known.frame == frame.json() && known.mostDecoded == mostDecoded) {
            return known;
        }
        FrameReading reading = new FrameReading(frame, mostDecoded);
        LATEST.set(new WeakReference<>(reading));
        return reading;
    }

    /** In the order of the frame. */
    List<Snippet> snippets() {
        return snippets;
    }

    /** Whether all could be decoded that is encoded. */
    boolean isWhole() {
        return isWhole;
    }

    /** The snippets of these numbers with their places: worked out in one walk, and only where something was found. */
    Map<Integer, Piece> pieces(Set<Integer> numbers) {
        Map<Integer, Piece> pieces = new HashMap<>();
        if (!numbers.isEmpty() && body.isPresent()) {
            Body value = body.get();
            Map<Integer, String> pointers = pointers(value, numbers);
            for (Snippet snippet : snippets) {
                String pointer = pointers.get(snippet.number());
                if (pointer != null) {
                    pieces.put(
                            snippet.number(),
                            new Piece(snippet, value.pointer() + pointer, !isSubject(value, pointer)));
                }
            }
        }
        return pieces;
    }

    private void read(Body value, Budget budget) {
        int number = 0;
        for (StringWalk walk = value.value().strings(); walk.next(); number++) {
            String name = walk.isName() ? "" : walk.memberName();
            if (walk.size() >= SHORTEST || name.equals(Joint.TEXT)) {
                LayeredText text = LayeredText.of(walk.text(), budget);
                snippets.add(new Snippet(number, walk.string(), walk.isName(), name, text));
            }
        }
    }

    private static Map<Integer, String> pointers(Body value, Set<Integer> numbers) {
        Map<Integer, String> pointers = new HashMap<>();
        int number = 0;
        for (StringWalk walk = value.value().strings(); walk.next(); number++) {
            if (numbers.contains(number)) {
                pointers.put(number, walk.pointer());
            }
        }
        return pointers;
    }

    private static boolean isSubject(Body value, String pointer) {
        return value.method()
                .flatMap(McpMethod::named)
                .filter(method -> pointer.equals("/" + method.subjectMember()))
                .isPresent();
    }
}
