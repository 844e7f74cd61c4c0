package io.watchgate.detect.pii;

/** The second line at the foot of a passport page (ICAO 9303, TD3): number, nation, birthday, sex, expiry, four checks. */
final class MachineReadableLine {

    static final int LENGTH = 44;

    private static final int NUMBER_CHECK = 9;
    private static final int BIRTH = 13;
    private static final int SEX = 20;
    private static final int EXPIRY = 21;
    private static final int[] WEIGHTS = {7, 3, 1};

    private MachineReadableLine() {}

    static boolean isAt(Page page, int start) {
        return page.isDigit(start + NUMBER_CHECK)
                && isSex(page.at(start + SEX))
                && hasOnlyItsCharacters(page, start)
                && Edges.areFree(page, start, start + LENGTH)
                && checks(page, start, NUMBER_CHECK, start + NUMBER_CHECK)
                && checks(page, start + BIRTH, 6, start + BIRTH + 6)
                && checks(page, start + EXPIRY, 6, start + EXPIRY + 6);
    }

    private static boolean isSex(char c) {
        return c == 'M' || c == 'F' || c == 'X' || c == '<';
    }

    private static boolean hasOnlyItsCharacters(Page page, int start) {
        for (int i = start; i < start + LENGTH; i++) {
            if (worth(page.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean checks(Page page, int from, int count, int check) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += worth(page.at(from + i)) * WEIGHTS[i % WEIGHTS.length];
        }
        return page.at(check) == '0' + sum % 10;
    }

    private static int worth(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 10;
        }
        return c == '<' ? 0 : -1;
    }
}
