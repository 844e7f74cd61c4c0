package io.watchgate.detect.pii;

import java.util.List;
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
        int dateStart = start;
        int dateEnd = yearAfterMonth(page, end);
        if (dateEnd < 0) {
            dateStart = monthBefore(page, start);
            dateEnd = dateStart < 0 ? -1 : year(page, page.at(end) == ',' ? end + 1 : end);
        }
        if (dateEnd > 0 && page.isAfter(topic, dateStart)) {
            page.report(PiiType.BIRTH_DATE.rule(), dateStart, dateEnd, Confidence.named(0));
        }
    }

    private static int yearAfterMonth(Page page, int dayEnd) {
        int month = page.at(dayEnd) == '.' ? dayEnd + 1 : dayEnd;
        if (page.separator(month) != ' ') {
            return -1;
        }
        month++;
        if (page.trueAt(month) == 'd' && page.trueAt(month + 1) == 'e' && page.separator(month + 2) == ' ') {
            month += 3;
        }
        int end = month;
        while (end - month <= LONGEST_MONTH && Character.isLetter(page.trueAt(end))) {
            end++;
        }
        if (!isMonth(page, month, end)) {
            return -1;
        }
        boolean marked = page.at(end) == '.' || page.at(end) == ',';
        boolean particle = page.piece(end, Math.min(end + 4, page.length())).equals(" de ");
        return year(page, particle ? end + 3 : marked ? end + 1 : end);
    }

    private static int monthBefore(Page page, int dayStart) {
        int end = page.separator(dayStart - 1) == ' ' ? dayStart - 1 : dayStart;
        end = page.at(end - 1) == '.' ? end - 1 : end;
        int start = end;
        while (end - start <= LONGEST_MONTH && Character.isLetter(page.trueAt(start - 1))) {
            start--;
        }
        return end < dayStart && isMonth(page, start, end) ? start : -1;
    }

    private static boolean isMonth(Page page, int start, int end) {
        return end - start >= 3
                && end - start <= LONGEST_MONTH
                && BEGINNINGS.contains(page.piece(start, start + 3).toLowerCase(Locale.ROOT));
    }

    /** Where the year ends that stands behind a blank. */
    private static int year(Page page, int blank) {
        int start = blank + 1;
        boolean isYear = page.separator(blank) == ' '
                && List.of("18", "19", "20").contains(twoDigits(page, start))
                && page.isDigit(start + 2)
                && page.isDigit(start + 3);
        return isYear && Edges.isFreeAfter(page, start + 4) ? start + 4 : -1;
    }

    private static String twoDigits(Page page, int start) {
        return page.piece(Math.min(start, page.length()), Math.min(start + 2, page.length()));
    }
}
