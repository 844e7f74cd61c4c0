package io.watchgate.detect.pii;

/**
 * Finds passport numbers: in the machine-readable line, which proves itself, and beside a telling word. A number alone
 * has no check digit in most countries, so that any seven to nine letters and digits can be one.
 */
final class PassportSeeker implements TokenSeeker {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 9;
    private static final int LEAST_DIGITS = 4;

    private final long topic;

    PassportSeeker(Lexicon.Builder lexicon) {
        this.topic = lexicon.topic(TellingWords.PASSPORT);
    }

    @Override
    public void seek(Page page, int start, int end, int shape) {
        if (MachineReadableLine.isAt(page, start)) {
            page.report(PiiType.PASSPORT.rule(), start, start + MachineReadableLine.LENGTH, Confidence.SURE);
            return;
        }
        int length = end - start;
        if (length >= SHORTEST
                && length <= LONGEST
                && isNumber(page, start, end)
                && Edges.areFree(page, start, end)
                && page.isAfter(topic, start)) {
            page.report(PiiType.PASSPORT.rule(), start, end, Confidence.named(0));
        }
    }

    /** Letters are capitals, and eight digits that begin as a year do are a date, probably that of the expiry. */
    private static boolean isNumber(Page page, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += page.isDigit(i) ? 1 : 0;
            if (page.at(i) >= 'a') {
                return false;
            }
        }
        boolean isDate = digits == 8
                && end - start == 8
                && (page.at(start) == '2' && page.at(start + 1) == '0'
                        || page.at(start) == '1' && page.at(start + 1) == '9');
        return digits >= LEAST_DIGITS && !isDate;
    }
}
