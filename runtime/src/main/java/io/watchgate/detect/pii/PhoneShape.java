package io.watchgate.detect.pii;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that has the looks of a telephone number: groups of digits with little between them.
 *
 * @param count how many digits it has
 * @param groups the lengths of the first seven groups, each in four bits, the first one highest
 */
record PhoneShape(int start, int end, int count, int groups) {

    private static final int FEWEST = 7;
    private static final int MOST = 15;
    private static final int MOST_GROUPS = 7;
    private static final int LONGEST_GAP = 3;
    private static final int GROUP_BITS = 4;

    /** The longest one that begins here, at a plus, a parenthesis or a digit; null when it has too few digits. */
    static @Nullable PhoneShape at(Page page, int start) {
        int at = page.isDigit(start) ? start : start + 1;
        int end = at;
        int count = 0;
        int groups = 0;
        for (int group = 0; group < MOST_GROUPS && page.isDigit(at); group++) {
            int last = at;
            while (last - at <= MOST && page.isDigit(last)) {
                last++;
            }
            if (count + last - at > MOST) {
                break;
            }
            count += last - at;
            groups = groups << GROUP_BITS | (last - at);
            end = last;
            at = last + gap(page, last);
        }
        return count >= FEWEST ? new PhoneShape(start, end, count, groups) : null;
    }

    /** How many characters are between this group and the next one. */
    private static int gap(Page page, int from) {
        int marks = 0;
        for (int i = from; i < from + LONGEST_GAP; i++) {
            switch (page.separator(i)) {
                case ' ', '(', ')' -> {}
                case '-', '.', '/' -> marks++;
                default -> {
                    return marks > 1 ? 0 : i - from;
                }
            }
            boolean startsNegative =
                    page.separator(i) == '-' && page.separator(i - 1) == ' ' && page.separator(i + 1) != ' ';
            if (startsNegative) {
                return 0;
            }
        }
        return marks > 1 ? 0 : LONGEST_GAP;
    }

    /** Whether more digits follow than a number has. */
    boolean goesOn(Page page) {
        return page.isDigit(end + gap(page, end));
    }

    /** The digits alone. */
    String digits(Page page) {
        StringBuilder digits = new StringBuilder(MOST);
        for (int i = start; i < end; i++) {
            if (page.isDigit(i)) {
                digits.append(page.at(i));
            }
        }
        return digits.toString();
    }

    boolean isGrouped() {
        return groups > MOST;
    }

    /** The same without its last group, which may be the next number in the text; null when too little is left. */
    @Nullable PhoneShape shortened(Page page) {
        int last = end - (groups & MOST);
        while (last > start && !page.isDigit(last - 1)) {
            last--;
        }
        int left = count - (groups & MOST);
        return left < FEWEST ? null : new PhoneShape(start, last, left, groups >> GROUP_BITS);
    }

    /** Dates, also with the hour behind them, IPv4 addresses and social security numbers have such groups. */
    boolean looksOtherwise(Page page) {
        boolean beginsAsYear = isYear(page.at(start), page.at(start + 1));
        return switch (groups) {
            case 0x422, 0x4222, 0x42222, 0x422222 -> beginsAsYear;
            case 0x8, 0x86, 0xE -> beginsAsYear;
            case 0x224, 0x214, 0x124, 0x114, 0x324 -> true;
            default -> isDotted(page);
        };
    }

    private static boolean isYear(char first, char second) {
        return (first == '1' && second == '9') || (first == '2' && second == '0');
    }

    private boolean isDotted(Page page) {
        boolean fourShortGroups = groups >= 0x1111 && groups <= 0x3333;
        return fourShortGroups && page.piece(start, end).chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
