package io.watchgate.detect.pii;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the numbers of the tables: the shape of a token says which forms may begin with it, mostly none. */
final class IdentifierSeeker implements TokenSeeker {

    /** Several times the number of shapes, so that most shapes of no form meet an empty slot at once. */
    private static final int SLOT_BITS = 10;

    private final long[] shapes = new long[1 << SLOT_BITS];
    private final Writing[][] writings = new Writing[shapes.length][];

    /** A mask, what stands in it before the token it is known by, and all who write their numbers so. */
    private record Writing(Form form, int lead, List<Claim> claims) {}

    /** What a number would be, and how sure. */
    private record Claim(Identifier identifier, double alone, long topic, long generalTopic) {}

    /** Takes its words down in the lexicon. */
    IdentifierSeeker(List<Identifier> identifiers, Lexicon.Builder lexicon) {
        Map<String, Writing> byMask = new LinkedHashMap<>();
        for (Identifier identifier : identifiers) {
            long topic = lexicon.topic(identifier.words());
            long generalTopic = lexicon.topic(identifier.generalWords());
            for (Form form : identifier.forms()) {
                byMask.computeIfAbsent(form.mask(), mask -> new Writing(form, form.lead(), new ArrayList<>()))
                        .claims()
                        .add(new Claim(identifier, form.alone(), topic, generalTopic));
            }
        }
        byMask.values().forEach(this::put);
    }

    private void put(Writing writing) {
        long shape = writing.form.shape();
        int slot = slot(shape);
        while (shapes[slot] != 0 && shapes[slot] != shape) {
            slot = (slot + 1) & (shapes.length - 1);
        }
        boolean isFirst = shapes[slot] == 0;
        shapes[slot] = shape;
        writings[slot] = isFirst ? new Writing[1] : Arrays.copyOf(writings[slot], writings[slot].length + 1);
        writings[slot][writings[slot].length - 1] = writing;
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
                for (Writing writing : writings[slot]) {
                    read(page, start - writing.lead, writing);
                }
                return;
            }
        }
    }

    private static void read(Page page, int start, Writing writing) {
        if (!writing.form.fits(page, start)) {
            return;
        }
        String value = writing.form.value(page, start);
        if (isMonotonous(value)) {
            return;
        }
        for (Claim claim : writing.claims) {
            if (claim.identifier.check().accepts(value)) {
                double confidence = confidence(page, start, writing.form, claim);
                if (confidence > 0) {
                    int end = start + writing.form.mask().length();
                    page.report(claim.identifier.rule(), start, end, confidence);
                }
            }
        }
    }

    private static double confidence(Page page, int start, Form form, Claim claim) {
        int end = start + form.mask().length();
        double alone = claim.alone;
        if (alone == 0) {
            return page.isAfter(claim.topic, start) ? Confidence.named(0) : 0;
        }
        if (page.isNear(claim.topic, start, end)) {
            return Confidence.named(alone);
        }
        if (alone > Confidence.WEAK && form.hasSmallLetters(page, start)) {
            alone = Confidence.WEAK;
        }
        return alone < Confidence.FAIR && page.isNear(claim.generalTopic, start, end) ? Confidence.FAIR : alone;
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
