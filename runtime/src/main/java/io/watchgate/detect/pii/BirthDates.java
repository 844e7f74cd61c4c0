package io.watchgate.detect.pii;

import io.watchgate.detect.checkdigit.Check;

/** Dates in digits beside a word that makes them somebody's birthday. Without the word a date is nothing personal. */
final class BirthDates {

    private static final int FIRST_YEAR = 1890;
    private static final int LAST_YEAR = 2049;

    private BirthDates() {}

    static Identifier identifier() {
        Check check = BirthDates::isDate;
        return Identifier.only(PiiType.BIRTH_DATE, check, TellingWords.BIRTH)
                .written(0, "9999-99-99", "9999/99/99", "9999.99.99", "99999999")
                .written(0, "99-99-9999", "99/99/9999", "99.99.9999", "99. 99. 9999", "99 99 9999")
                .written(0, "9-9-9999", "9/9/9999", "9.9.9999", "9. 9. 9999")
                .written(0, "9-99-9999", "9/99/9999", "9.99.9999", "99-9-9999", "99/9/9999", "99.9.9999")
                .written(0, "99/99/99", "99.99.99", "99-99-99", "9/9/99", "9/99/99", "99/9/99")
                .written(0, "9999-99-99T99:99:99Z", "9999-99-99T99:99:99", "9999-99-99T99:99:99.999Z")
                .written(0, "9999年9月9日", "9999年99月9日", "9999年9月99日", "9999年99月99日");
    }

    /** Year first, year last, or a year of two digits at the end; of a time behind the date nothing is asked. */
    private static boolean isDate(String value) {
        int length = value.length();
        if (length < 7) {
            return number(value, 0, length - 2) > 0;
        }
        boolean yearFirst =
                isYear(value, 0) && (length < 8 ? value.charAt(4) > '0' : isMonth(value, 4) && isDay(value, 6));
        boolean yearLast = length <= 8 && isYear(value, length - 4) && isDayAndMonth(value, length - 4);
        return yearFirst || yearLast;
    }

    private static boolean isYear(String value, int at) {
        int year = number(value, at, at + 4);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isDayAndMonth(String value, int length) {
        if (length < 4) {
            return value.charAt(0) != '0' && number(value, 1, length) > 0;
        }
        return (isDay(value, 0) && isMonth(value, 2)) || (isMonth(value, 0) && isDay(value, 2));
    }

    private static boolean isMonth(String value, int at) {
        int month = number(value, at, at + 2);
        return month >= 1 && month <= 12;
    }

    private static boolean isDay(String value, int at) {
        int day = number(value, at, at + 2);
        return day >= 1 && day <= 31;
    }

    private static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + value.charAt(i) - '0';
        }
        return number;
    }
}
