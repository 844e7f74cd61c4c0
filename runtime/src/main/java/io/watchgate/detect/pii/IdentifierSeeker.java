package io.watchgate.detect.pii;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the numbers of the tables: the shape of a token says which forms may begin with it, mostly none. */
final class IdentifierSeeker implements TokenSeeker {

    private static final int SLOTS = 512;
    private static final Candidate[] NONE = {};

    private final int[] shapes = new int[SLOTS];
    private final Candidate[][] candidates = new Candidate[SLOTS][];
    private final long general;

    /** A form with what it is a form of. */
    private record Candidate(Identifier identifier, Form form, long topic) {}

    /**
     * Takes its words down in the lexicon.
     *
     * @param generalWords those that name numbers of all kinds
     */
    IdentifierSeeker(List<Identifier> identifiers, List<String> generalWords, Lexicon.Builder lexicon) {
        this.general = lexicon.topic(generalWords);
        Map<Integer, List<Candidate>> byShape = new LinkedHashMap<>();
        for (Identifier identifier : identifiers) {
            long topic = lexicon.topic(identifier.words());
            for (Form form : identifier.forms()) {
                byShape.computeIfAbsent(form.shape(), shape -> new ArrayList<>())
                        .add(new Candidate(identifier, form, topic));
            }
        }
        byShape.forEach((shape, list) -> put(shape, list.toArray(NONE)));
    }

    private void put(int shape, Candidate[] list) {
        int slot = slot(shape);
        while (shapes[slot] != 0) {
            slot = (slot + 1) % SLOTS;
        }
        shapes[slot] = shape;
        candidates[slot] = list;
    }

    private static int slot(int shape) {
        return (shape * 0x9E3779B9) >>> 23;
    }

    @Override
    public void seek(Page page, int start, int end, int shape) {
        if (shape == Shape.TOO_LONG) {
            return;
        }
        for (int slot = slot(shape); shapes[slot] != 0; slot = (slot + 1) % SLOTS) {
            if (shapes[slot] == shape) {
                judge(page, start, candidates[slot]);
                return;
            }
        }
    }

    private void judge(Page page, int start, Candidate[] list) {
        for (Candidate candidate : list) {
            if (candidate.form.fits(page, start)) {
                judge(page, start, candidate);
            }
        }
    }

    private void judge(Page page, int start, Candidate candidate) {
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
        } else if (confidence < Confidence.FAIR && page.isNear(general, start, end)) {
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
