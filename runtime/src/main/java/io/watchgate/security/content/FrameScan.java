package io.watchgate.security.content;

import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.StringWalk;
import io.watchgate.text.Budget;
import io.watchgate.text.Embedded;
import io.watchgate.text.LayeredText;
import io.watchgate.text.Span;
import io.watchgate.text.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has a detector read all strings of a frame, in all their layers. Lives for one frame. */
final class FrameScan {

    /** Nothing that matters is shorter. */
    private static final int SHORTEST = 4;

    /** A name says what a value is; what is longer than this speaks for itself. */
    private static final int LONGEST_NAMED = 512;

    private static final String ASSIGNED = ": ";

    private record Place(LayeredText layer, String rule, Span span) {}

    private final Detector detector;
    private final Budget budget;
    private final List<Hit> hits = new ArrayList<>();
    private final Set<Place> known = new HashSet<>();
    private @Nullable Piece before;

    FrameScan(Detector detector, Budget budget) {
        this.detector = detector;
        this.budget = budget;
    }

    /** What was found, in the order of the strings. */
    List<Hit> scan(Frame frame) {
        Body.of(frame).ifPresent(this::scan);
        return hits;
    }

    private void scan(Body body) {
        int number = 0;
        for (StringWalk walk = body.value().strings(); walk.next(); number++) {
            if (walk.size() >= SHORTEST || walk.memberName().equals(Joint.TEXT)) {
                scan(new Piece.Source(number, walk, body, LayeredText.of(walk.text(), budget)));
            }
        }
    }

    private void scan(Piece.Source source) {
        LayeredText text = source.text();
        String name = source.name();
        if (!name.isEmpty() && text.text().length() <= LONGEST_NAMED) {
            scanNamed(source, name);
        } else {
            detector.scan(text.text(), match -> add(source, text, match, 0));
        }
        scanInside(source, text);
        if (name.equals(Joint.TEXT)) {
            Piece piece = source.piece();
            if (before != null) {
                hits.addAll(new Joint(before, piece).scan(detector));
            }
            before = piece;
        }
    }

    /** The value beside its name, as one would write it in a text: there a name is what tells of a password. */
    private void scanNamed(Piece.Source source, String name) {
        int offset = name.length() + ASSIGNED.length();
        detector.scan(name + ASSIGNED + source.text().text(), match -> {
            if (match.start() >= offset) {
                add(source, source.text(), match, offset);
            }
        });
    }

    private void scanInside(Piece.Source source, LayeredText layer) {
        for (View view : layer.views()) {
            scan(source, layer, view);
        }
        for (Embedded embedded : layer.embedded()) {
            LayeredText content = embedded.content();
            detector.scan(content.text(), match -> add(source, content, match, 0));
            scanInside(source, content);
        }
    }

    private void scan(Piece.Source source, LayeredText layer, View view) {
        detector.scan(view.text(), match -> {
            Span span = new Span(view.start(match.start()), view.end(match.end() - 1));
            add(source, layer, match, span, view.text().substring(match.start(), match.end()));
        });
    }

    private void add(Piece.Source source, LayeredText layer, Match match, int offset) {
        Span span = new Span(match.start() - offset, match.end() - offset);
        add(source, layer, match, span, layer.text().substring(span.start(), span.end()));
    }

    /** A text and its view often show the same thing. */
    private void add(Piece.Source source, LayeredText layer, Match match, Span span, String found) {
        if (known.add(new Place(layer, match.rule(), span))) {
            hits.add(new Hit(match.rule(), match.confidence(), source.piece(), layer, span, found));
        }
    }
}
