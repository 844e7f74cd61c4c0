package io.watchgate.detect.checkdigit;

/**
 * Six or more digits that are a date: many countries number their people by birthday.
 *
 * <p>Some add a constant to the month or to the day, for the century, for women or for residents; each constant in use is
 * a shift here. Which years have a 29th of February is not asked.
 */
public final class BirthDigits implements Check {

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int[] NONE = {0};

    private final int month;
    private final int day;
    private final int[] monthShifts;
    private final int[] dayShifts;

    private BirthDigits(int month, int day, int[] monthShifts, int[] dayShifts) {
        this.month = month;
        this.day = day;
        this.monthShifts = monthShifts.clone();
        this.dayShifts = dayShifts.clone();
    }

    /** A date with the two digits of its month and of its day at these indexes. */
    public static BirthDigits at(int month, int day) {
        return new BirthDigits(month, day, NONE, NONE);
    }

    /** The same, with these constants besides zero. */
    public BirthDigits monthShifts(int... shifts) {
        return new BirthDigits(month, day, shifts, dayShifts);
    }

    /** The same, with these constants besides zero. */
    public BirthDigits dayShifts(int... shifts) {
        return new BirthDigits(month, day, monthShifts, shifts);
    }

    @Override
    public boolean accepts(String value) {
        int theMonth = unshifted(Digits.pair(value, month), monthShifts, DAYS.length);
        return theMonth > 0 && unshifted(Digits.pair(value, day), dayShifts, DAYS[theMonth - 1]) > 0;
    }

    private static int unshifted(int number, int[] shifts, int most) {
        if (number >= 1 && number <= most) {
            return number;
        }
        for (int shift : shifts) {
            if (number - shift >= 1 && number - shift <= most) {
                return number - shift;
            }
        }
        return 0;
    }
}
