package io.watchgate.detect.pii;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the numbers of the tables: the shape of a token says which forms may begin with it, mostly none. */
final class IdentifierSeeker implements TokenSeeker {

    /** Several times the number of shapes, so that most shapes of no form meet an empty slot at once. */
    private static final int SLOT_BITS = 10;

    private static final Candidate[] NONE = {};

    private final long[] shapes = new long[1 << SLOT_BITS];
    private final Candidate[][] candidates = new Candidate[shapes.length][];

    /** A form with what it is a form of, and what stands in it before the token it is known by. */
    private record Candidate(Identifier identifier, Form form, int lead, long topic, long generalTopic) {}

    /** Takes its words down in the lexicon. */
    IdentifierSeeker(List<Identifier> identifiers, Lexicon.Builder lexicon) {
        Map<Long, List<Candidate>> byShape = new LinkedHashMap<>();
        for (Identifier identifier : identifiers) {
            long topic = lexicon.topic(identifier.words());
            long generalTopic = lexicon.topic(identifier.generalWords());
            for (Form form : identifier.forms()) {
                byShape.computeIfAbsent(form.shape(), shape -> new ArrayList<>())
                        .add(new Candidate(identifier, form, form.lead(), topic, generalTopic));
            }
        }
        byShape.forEach((shape, list) -> put(shape, list.toArray(NONE)));
    }

    private void put(long shape, Candidate[] list) {
        int slot = slot(shape);
        while (shapes[slot] != 0) {
            slot = (slot + 1) & (shapes.length - 1);
        }
        shapes[slot] = shape;
        candidates[slot] = list;
    }

    private static int slot(long shape) {
        return (int) (shape * 0x9E3779B97F4A7C15L >>> (Long.SIZE - SLOT_BITS));
    }

    @Override
    public void seek(Page page, int start, int end, int shape) {
        if (shape == Shape.TOO_LONG) {
            return;
        }
        offer(page, start, Shape.alone(shape));
        long joined = Shape.joined(page, end, shape);
        if (joined != 0) {
            offer(page, start, joined);
        }
    }

    private void offer(Page page, int start, long shape) {
        for (int slot = slot(shape); shapes[slot] != 0; slot = (slot + 1) & (shapes.length - 1)) {
            if (shapes[slot] == shape) {
                judge(page, start, candidates[slot]);
                return;
            }
        }
    }

    private static void judge(Page page, int start, Candidate[] list) {
        for (Candidate candidate : list) {
            if (candidate.form.fits(page, start - candidate.lead)) {
                judge(page, start - candidate.lead, candidate);
            }
        }
    }

    private static void judge(Page page, int start, Candidate candidate) {
        Form form = candidate.form;
        String value = form.value(page, start);
        if (isMonotonous(value) || !candidate.identifier.check().accepts(value)) {
            return;
        }
        int end = start + form.mask().length();
        double confidence = form.hasSmallLetters(page, start) ? Math.min(form.alone(), Confidence.WEAK) : form.alone();
        if (page.isNear(candidate.topic, start, end)) {
            confidence = Confidence.named(confidence);
        } else if (confidence == 0) {
            return;
        } else if (confidence < Confidence.FAIR && page.isNear(candidate.generalTopic, start, end)) {
            confidence = Confidence.FAIR;
        }
        page.report(candidate.identifier.rule(), start, end, confidence);
    }

    /** A row of one digit fills a form or draws a line, and it passes many a check. */
    private static boolean isMonotonous(String value) {
        for (int i = 1; i < value.length(); i++) {
            if (value.charAt(i) != value.charAt(0)) {
                return false;
            }
        }
        return true;
    }
}
