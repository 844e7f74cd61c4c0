package io.watchgate.detect.pii;

import io.watchgate.detect.pii.PhoneBook.Answer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds telephone numbers. In international form the phone book decides. In a national form, which half of all numbers
 * have the looks of, a telling word is wanted, or the default region's own way of writing, or that of North America with
 * its parentheses.
 */
final class PhoneSeeker implements TokenSeeker, MarkSeeker {

    /** A look-up takes some ten microseconds. Whatever is over this in one text counts as valid when it may be. */
    static final int MAX_QUESTIONS = 200;

    private static final int MOST_DIGITS = 15;

    private static final int PARENTHESISED_AMERICAN = 0x334;

    private final PhoneBook book;
    private final boolean hasRegion;
    private final long topic;

    PhoneSeeker(Optional<String> region, Lexicon.Builder lexicon) {
        this.book = new PhoneBook(region);
        this.hasRegion = region.isPresent();
        this.topic = lexicon.topic(TellingWords.PHONE);
    }

    /** A plus, or the parenthesis of an area code. */
    @Override
    public int seek(Page page, int mark) {
        if (page.at(mark) == '(') {
            if (page.isDigit(mark + 1) && page.is(mark + 2, Ascii.DIGIT) && !page.is(mark - 1, Ascii.ALNUM)) {
                national(page, mark);
            }
            return mark + 1;
        }
        char first = page.at(mark + 1);
        boolean digitFollows = page.isDigit(mark + 1) || (first == '(' && page.isDigit(mark + 2));
        if (digitFollows && !page.isWord(mark - 1) && page.at(mark - 1) != '+') {
            return international(page, mark);
        }
        return mark + 1;
    }

    /** A number may begin with a token of digits that no other digits are joined to. */
    @Override
    public void seek(Page page, int start, int end, int shape) {
        int digits = Shape.digits(shape);
        boolean tooShort = digits == 0 || (digits == 1 && !isSeparated(page, end));
        if (tooShort || digits > MOST_DIGITS || !begins(page, start)) {
            return;
        }
        if (page.at(start) == '0' && page.at(start + 1) == '0') {
            withTrunkPrefix(page, start);
        } else {
            national(page, start);
        }
    }

    /** A single digit begins a number only when others follow, as in {@code 1-800-555-0199}. */
    private static boolean isSeparated(Page page, int end) {
        return " -.(".indexOf(page.separator(end)) >= 0 && (page.isDigit(end + 1) || page.at(end + 1) == '(');
    }

    private static boolean begins(Page page, int start) {
        return switch (page.separator(start - 1)) {
            case '+', '(', '$', '€', '£', '#', '%', '_' -> false;
            case ' ', ')', ',' -> !page.isDigit(start - 2);
            case '-', '.', '/' -> !page.is(start - 2, Ascii.ALNUM);
            default -> !page.isWord(start - 1);
        };
    }

    private int international(Page page, int mark) {
        int from = page.at(mark + 1) == '(' ? mark + 1 : mark;
        for (PhoneShape shape = PhoneShape.at(page, from); shape != null; shape = shape.shortened(page)) {
            double confidence = confidence(page, mark, shape);
            if (confidence > 0) {
                page.report(PiiType.PHONE.rule(), mark, shape.end(), confidence);
                return shape.end();
            }
        }
        return mark + 1;
    }

    private double confidence(Page page, int start, PhoneShape shape) {
        String digits = shape.digits(page);
        if (!CallingCodes.canBegin(digits) || page.isWord(shape.end())) {
            return 0;
        }
        if (!page.mayAskForPhone()) {
            return Confidence.FAIR;
        }
        return switch (book.lookUp("+" + digits)) {
            case VALID, VALID_AS_WRITTEN -> Confidence.SURE;
            case POSSIBLE -> page.isNear(topic, start, shape.end()) ? Confidence.STRONG : Confidence.WEAK;
            case IMPOSSIBLE -> 0;
        };
    }

    /** {@code 0049}: the digits behind the zeros are those behind a plus, when a word says that it is a telephone. */
    private void withTrunkPrefix(Page page, int start) {
        PhoneShape shape = PhoneShape.at(page, start);
        if (shape == null || shape.count() < 9 || !isNamed(page, shape)) {
            return;
        }
        boolean plausible =
                CallingCodes.canBegin(shape.digits(page).substring(2)) && Edges.isFreeAfter(page, shape.end());
        if (plausible) {
            page.report(PiiType.PHONE.rule(), start, shape.end(), Confidence.STRONG);
        }
    }

    private void national(Page page, int start) {
        PhoneShape shape = PhoneShape.at(page, start);
        if (shape == null
                || shape.goesOn(page)
                || shape.looksOtherwise(page)
                || !Edges.isFreeAfter(page, shape.end())) {
            return;
        }
        double confidence = nationalConfidence(page, start, shape);
        if (confidence > 0) {
            page.report(PiiType.PHONE.rule(), start, shape.end(), confidence);
        }
    }

    private double nationalConfidence(Page page, int start, PhoneShape shape) {
        boolean named = isNamed(page, shape);
        Answer answer =
                hasRegion && page.mayAskForPhone() ? book.lookUp(page.piece(start, shape.end())) : Answer.POSSIBLE;
        return switch (answer) {
            case VALID_AS_WRITTEN -> named ? Confidence.SURE : 0.7;
            case VALID -> named ? Confidence.SURE : unnamed(page, start, shape);
            case POSSIBLE, IMPOSSIBLE -> named ? inWords(shape) : unnamed(page, start, shape);
        };
    }

    private static double inWords(PhoneShape shape) {
        return shape.isGrouped() ? 0.8 : 0.7;
    }

    private static double unnamed(Page page, int start, PhoneShape shape) {
        boolean american = shape.groups() == PARENTHESISED_AMERICAN
                && isAmericanPart(page, start)
                && isAmericanPart(page, shape.end() - 8);
        if (!american) {
            return 0;
        }
        return page.at(start) == '(' && page.at(start + 4) == ')' ? Confidence.FAIR : Confidence.FAINT;
    }

    /** Area codes and exchanges begin above 1. */
    private static boolean isAmericanPart(Page page, int start) {
        return page.at(page.isDigit(start) ? start : start + 1) >= '2';
    }

    private boolean isNamed(Page page, @Nullable PhoneShape shape) {
        return shape != null && page.isNear(topic, shape.start(), shape.end());
    }
}
