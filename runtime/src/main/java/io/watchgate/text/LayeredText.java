package io.watchgate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A text with all its readings. Immutable. */
public final class LayeredText {

    private final String text;
    private final List<View> views;
    private final List<Embedded> embedded;

    private LayeredText(String text, List<View> views, List<Embedded> embedded) {
        this.text = text;
        this.views = List.copyOf(views);
        this.embedded = List.copyOf(embedded);
    }

    /** The readings of a text. What the budget is too small for is left out, and the budget says so. */
    public static LayeredText of(String text, Budget budget) {
        return of(text, budget, 1);
    }

    /** As it is. */
    public String text() {
        return text;
    }

    /** As it is read, in one way or two; none when it is read as it is written. */
    public List<View> views() {
        return views;
    }

    /** The encoded parts, in their order. */
    public List<Embedded> embedded() {
        return embedded;
    }

    /** Gives all texts that can be read in it: as it is, as it is read, and the same of what is encoded. */
    public void forEachReading(Consumer<String> reader) {
        reader.accept(text);
        views.forEach(view -> reader.accept(view.text()));
        embedded.forEach(part -> part.content().forEachReading(reader));
    }

    private static LayeredText of(String text, Budget budget, int level) {
        byte[] latin = Latin.of(text);
        return new LayeredText(text, Normaliser.views(text, latin), embeddedIn(text, latin, budget, level));
    }

    private static List<Embedded> embeddedIn(String text, byte[] latin, Budget budget, int level) {
        List<EncodedRuns.Run> runs = EncodedRuns.in(text, latin);
        if (runs.isEmpty()) {
            return List.of();
        }
        List<Embedded> embedded = new ArrayList<>();
        for (EncodedRuns.Run run : runs) {
            decode(text.substring(run.start(), run.end()), run.encoding(), budget)
                    .filter(decoded -> budget.allows(level))
                    .map(decoded -> new Embedded(run, decoded, of(decoded.text(), budget, level + 1)))
                    .ifPresent(embedded::add);
        }
        return embedded;
    }

    private static Optional<Decoded> decode(String run, Encoding encoding, Budget budget) {
        byte[] bytes;
        try {
            bytes = encoding.decode(run);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Media.is(bytes) || !budget.take(bytes.length) ? Optional.empty() : Decoded.of(bytes, budget);
    }
}
