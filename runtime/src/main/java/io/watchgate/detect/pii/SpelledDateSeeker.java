package io.watchgate.detect.pii;

import java.util.Locale;
import java.util.Set;

/** Finds birthdays with the month in letters: {@code 12 March 1985}, {@code March 12th, 1985}, {@code 12. März 1985}. */
final class SpelledDateSeeker implements TokenSeeker {

    private static final int LONGEST_MONTH = 10;

    /** How the months begin, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and Scandinavian. */
    private static final Set<String> BEGINNINGS = Set.of("""
            jan feb mar apr may jun jul aug sep oct nov dec mär mai okt dez fév fev avr jui aoû aou déc ene abr
            ago dic gen mag giu lug set ott out mrt maa mei sty lut kwi maj cze lip sie wrz paź lis gru""".split("\\s"));

    private final long topic;

    SpelledDateSeeker(Lexicon.Builder lexicon) {
        this.topic = lexicon.topic(TellingWords.BIRTH);
    }

    /** The day; it may end in letters, as 12th does. */
    @Override
    public void seek(Page page, int start, int end, int shape) {
        if (end - start > 4 || !page.isDigit(start) || page.isDigit(start + 2)) {
            return;
        }
        int yearAtOnce = year(page, page.at(end) == ',' ? end + 1 : end);
        if (yearAtOnce > 0) {
            report(page, monthBefore(page, start), yearAtOnce);
        } else {
            report(page, start, yearAfterMonth(page, end));
        }
    }

    private void report(Page page, int start, int end) {
        if (start >= 0 && end > start && page.isAfter(topic, start)) {
            page.report(PiiType.BIRTH_DATE.rule(), start, end, Confidence.named(0));
        }
    }

    private static int yearAfterMonth(Page page, int dayEnd) {
        int blank = page.at(dayEnd) == '.' ? dayEnd + 1 : dayEnd;
        if (page.separator(blank) != ' ') {
            return -1;
        }
        int month = behindParticle(page, blank) + 1;
        int end = month;
        while (end - month <= LONGEST_MONTH && isLetter(page, end)) {
            end++;
        }
        boolean marked = page.at(end) == '.' || page.at(end) == ',';
        int year = year(page, marked ? end + 1 : behindParticle(page, end));
        return year > 0 && isMonth(page, month, end) ? year : -1;
    }

    /** The blank behind the "de" of Spanish and Portuguese dates, when there is one behind this blank. */
    private static int behindParticle(Page page, int blank) {
        boolean particle = page.at(blank + 1) == 'd' && page.at(blank + 2) == 'e' && page.separator(blank + 3) == ' ';
        return particle ? blank + 3 : blank;
    }

    private static int monthBefore(Page page, int dayStart) {
        int end = page.separator(dayStart - 1) == ' ' ? dayStart - 1 : dayStart;
        end = page.at(end - 1) == '.' ? end - 1 : end;
        int start = end;
        while (end - start <= LONGEST_MONTH && isLetter(page, start - 1)) {
            start--;
        }
        return end < dayStart && isMonth(page, start, end) ? start : -1;
    }

    private static boolean isLetter(Page page, int index) {
        return page.is(index, Ascii.LETTER)
                || (page.at(index) >= 0x80 || page.at(index) == '?') && Character.isLetter(page.trueAt(index));
    }

    private static boolean isMonth(Page page, int start, int end) {
        return end - start >= 3
                && end - start <= LONGEST_MONTH
                && BEGINNINGS.contains(page.piece(start, start + 3).toLowerCase(Locale.ROOT));
    }

    /** Where the year ends that stands behind a blank; -1 when none does. */
    private static int year(Page page, int blank) {
        int start = blank + 1;
        boolean century =
                page.at(start) == '1' ? page.at(start + 1) >= '8' : page.at(start) == '2' && page.at(start + 1) == '0';
        boolean isYear = century
                && page.separator(blank) == ' '
                && page.isDigit(start + 1)
                && page.isDigit(start + 2)
                && page.isDigit(start + 3);
        return isYear && Edges.isFreeAfter(page, start + 4) ? start + 4 : -1;
    }
}
