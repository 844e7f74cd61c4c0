package io.watchgate.security.content;

import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import io.watchgate.text.Embedded;
import io.watchgate.text.LayeredText;
import io.watchgate.text.Span;
import io.watchgate.text.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Has a detector read all strings of a frame, in all their layers. Lives for one frame. */
final class FrameScan {

    /** A name says what a value is; what is longer than this speaks for itself. */
    private static final int LONGEST_NAMED = 512;

    private static final String ASSIGNED = ": ";

    /** Something found, of which it is not yet known where in the frame it stands. */
    private record Find(Snippet snippet, LayeredText layer, Span span, String found, Match match) {}

    private record Known(LayeredText layer, String rule, Span span) {}

    private final Detector detector;
    private final List<Find> finds = new ArrayList<>();
    private final Set<Known> known = new HashSet<>();

    FrameScan(Detector detector) {
        this.detector = detector;
    }

    /** What was found, in the order of the strings. */
    List<Hit> scan(FrameReading reading) {
        @Nullable Snippet before = null;
        for (Snippet snippet : reading.snippets()) {
            scan(snippet);
            if (snippet.name().equals(Joint.TEXT)) {
                if (before != null) {
                    scan(new Joint(before.text().text(), snippet.text().text()), before, snippet);
                }
                before = snippet;
            }
        }
        return finds.isEmpty() ? List.of() : hits(reading);
    }

    private List<Hit> hits(FrameReading reading) {
        Set<Integer> numbers = new TreeSet<>();
        finds.forEach(find -> numbers.add(find.snippet().number()));
        Map<Integer, Piece> pieces = reading.pieces(numbers);
        return finds.stream()
                .map(find -> new Hit(
                        find.match().rule(),
                        find.match().confidence(),
                        Objects.requireNonNull(pieces.get(find.snippet().number())),
                        find.layer(),
                        find.span(),
                        find.found()))
                .toList();
    }

    private void scan(Snippet snippet) {
        LayeredText text = snippet.text();
        if (!snippet.name().isEmpty() && text.text().length() <= LONGEST_NAMED) {
            scanNamed(snippet);
        } else {
            detector.scan(text.text(), match -> add(snippet, text, match, 0));
        }
        scanInside(snippet, text);
    }

    /** The value beside its name, as one would write it in a text: there a name is what tells of a password. */
    private void scanNamed(Snippet snippet) {
        int offset = snippet.name().length() + ASSIGNED.length();
        detector.scan(snippet.name() + ASSIGNED + snippet.text().text(), match -> {
            if (match.start() >= offset) {
                add(snippet, snippet.text(), match, offset);
            }
        });
    }

    private void scanInside(Snippet snippet, LayeredText layer) {
        for (View view : layer.views()) {
            detector.scan(view.text(), match -> {
                Span span = new Span(view.start(match.start()), view.end(match.end() - 1));
                add(snippet, layer, span, view.text().substring(match.start(), match.end()), match);
            });
        }
        for (Embedded embedded : layer.embedded()) {
            LayeredText content = embedded.content();
            detector.scan(content.text(), match -> add(snippet, content, match, 0));
            scanInside(snippet, content);
        }
    }

    /** What lies across the border of two blocks: a find in each of them. */
    private void scan(Joint joint, Snippet before, Snippet after) {
        detector.scan(joint.text(), match -> {
            if (joint.isCrossedBy(match)) {
                String found = joint.text().substring(match.start(), match.end());
                add(before, before.text(), joint.left(match), found, match);
                add(after, after.text(), joint.right(match), found, match);
            }
        });
    }

    private void add(Snippet snippet, LayeredText layer, Match match, int offset) {
        Span span = new Span(match.start() - offset, match.end() - offset);
        add(snippet, layer, span, layer.text().substring(span.start(), span.end()), match);
    }

    /** A text and its views often show the same thing. */
    private void add(Snippet snippet, LayeredText layer, Span span, String found, Match match) {
        if (known.add(new Known(layer, match.rule(), span))) {
            finds.add(new Find(snippet, layer, span, found, match));
        }
    }
}
