package io.watchgate.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Puts other words in the place of parts of a text, in whatever layer they were found. What overlaps becomes one part;
 * of its words those of the part that starts first remain. For use by one thread.
 */
public final class Redaction {

    private record Cut(int start, int end, String words) {}

    private final IdentityHashMap<LayeredText, List<Cut>> cuts = new IdentityHashMap<>();

    /** Marks a part of this layer as it is written. */
    public void replace(LayeredText layer, Span part, String words) {
        if (part.end() > layer.text().length()) {
            throw new IllegalArgumentException(
                    part + " is not in a text of " + layer.text().length());
        }
        cuts.computeIfAbsent(layer, unknown -> new ArrayList<>()).add(new Cut(part.start(), part.end(), words));
    }

    /** The text with all that was marked in it and in its layers replaced. */
    public String apply(LayeredText text) {
        List<Cut> all = new ArrayList<>(cuts.getOrDefault(text, List.of()));
        for (Embedded embedded : text.embedded()) {
            if (isMarked(embedded.content())) {
                all.add(encoded(text.text(), embedded));
            }
        }
        return all.isEmpty() ? text.text() : written(text.text(), merged(all));
    }

    private boolean isMarked(LayeredText text) {
        return cuts.containsKey(text) || text.embedded().stream().anyMatch(embedded -> isMarked(embedded.content()));
    }

    /** The encoded part with its content replaced, or as a whole where that cannot be encoded again. */
    private Cut encoded(String text, Embedded embedded) {
        String run = text.substring(embedded.start(), embedded.end());
        String words = embedded.encode(apply(embedded.content()), run).orElseGet(() -> firstWords(embedded.content()));
        return new Cut(embedded.start(), embedded.end(), words);
    }

    private String firstWords(LayeredText text) {
        List<Cut> own = cuts.get(text);
        return own != null
                ? own.get(0).words()
                : text.embedded().stream()
                        .map(Embedded::content)
                        .filter(this::isMarked)
                        .map(this::firstWords)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Cut> merged(List<Cut> cuts) {
        List<Cut> sorted = new ArrayList<>(cuts);
        sorted.sort(Comparator.comparingInt(Cut::start).thenComparing(Cut::end, Comparator.reverseOrder()));
        List<Cut> merged = new ArrayList<>();
        for (Cut cut : sorted) {
            Cut last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && cut.start() < last.end()) {
                merged.set(merged.size() - 1, new Cut(last.start(), Math.max(last.end(), cut.end()), last.words()));
            } else {
                merged.add(cut);
            }
        }
        return merged;
    }

    private static String written(String text, List<Cut> cuts) {
        StringBuilder written = new StringBuilder(text.length());
        int copied = 0;
        for (Cut cut : cuts) {
            written.append(text, copied, cut.start()).append(cut.words());
            copied = cut.end();
        }
        return written.append(text, copied, text.length()).toString();
    }
}
