package io.watchgate.detect.pii;

import io.watchgate.detect.checkdigit.Check;
import io.watchgate.detect.checkdigit.CheckDigits;

/** The checks that are no weighted sum: what a state has written down about its numbers. Values are in capitals. */
enum Structure implements Check {
    US_SSN,
    US_ITIN,
    UK_NINO,
    FR_NIR,
    BE_NATIONAL,
    DE_TAX_ID,
    ES_DNI,
    IE_PPS,
    FI_HETU,
    IT_FISCAL_CODE,
    IN_PAN,
    TR_ID,
    RU_SNILS,
    SG_NRIC,
    TW_ID,
    MX_CURP,
    BALTIC_CODE;

    private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String HETU_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final String CURP_CHARACTERS = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    private static final String TW_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
    /** What the letters and digits at the odd places of an Italian code count; at the even ones they count their rank. */
    private static final int[] ODD_PLACES = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    @Override
    public boolean accepts(String v) {
        return switch (this) {
            case US_SSN -> number(v, 0, 3) != 666 && number(v, 0, 3) < 900 && hasSsnParts(v);
            case US_ITIN -> v.charAt(0) == '9' && isItinGroup(number(v, 3, 5));
            case UK_NINO -> isNino(v);
            case FR_NIR -> isNir(v);
            case BE_NATIONAL -> isBelgian(v);
            case DE_TAX_ID -> v.charAt(0) != '0' && isGermanPattern(v) && CheckDigits.MOD_11_10.accepts(v);
            case ES_DNI -> isDni(v);
            case IE_PPS -> isPps(v);
            case FI_HETU ->
                HETU_CHARACTERS.charAt((int) ((number(v, 0, 6) * 1000 + number(v, last(v) - 3, last(v))) % 31))
                        == v.charAt(last(v));
            case IT_FISCAL_CODE -> isFiscalCode(v);
            case IN_PAN -> "PCHFATBLJG".indexOf(v.charAt(3)) >= 0;
            case TR_ID -> isTurkish(v);
            case RU_SNILS -> isSnils(v);
            case SG_NRIC -> isNric(v);
            case TW_ID -> isTaiwanese(v);
            case MX_CURP -> isCurp(v);
            case BALTIC_CODE -> isBaltic(v);
        };
    }

    private static int last(String v) {
        return v.length() - 1;
    }

    private static long number(String v, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digit(v, i);
        }
        return number;
    }

    private static int digit(String v, int index) {
        return v.charAt(index) - '0';
    }

    /** The sum of digits from the front, each counted by how many are left with it, beginning at {@code first}. */
    private static int falling(String v, int from, int count, int first) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += digit(v, from + i) * (first - i);
        }
        return sum;
    }

    private static boolean hasSsnParts(String v) {
        return number(v, 0, 3) > 0 && number(v, 3, 5) > 0 && number(v, 5, 9) > 0;
    }

    private static boolean isItinGroup(long group) {
        return group >= 50 && group != 66 && group != 67 && group != 68 && group != 69 && group != 89 && group != 93;
    }

    /** QQ is nobody's prefix: the forms of the state show it as their example. */
    private static boolean isNino(String v) {
        String prefix = v.substring(0, 2);
        boolean given = "DFIQUV".indexOf(prefix.charAt(0)) < 0
                && "DFIQUVO".indexOf(prefix.charAt(1)) < 0
                && "BG GB NK KN TN NT ZZ".indexOf(prefix) < 0;
        return v.charAt(8) <= 'D' && (given || prefix.equals("QQ"));
    }

    private static boolean isNir(String v) {
        String plain = v;
        if (v.charAt(6) > '9') {
            if (!v.startsWith("2A", 5) && !v.startsWith("2B", 5)) {
                return false;
            }
            plain = v.substring(0, 5) + (v.charAt(6) == 'A' ? "19" : "18") + v.substring(7);
        }
        long month = number(plain, 3, 5);
        boolean dated = month >= 1 && (month <= 12 || (month >= 20 && month <= 42) || month >= 50);
        return "123478".indexOf(v.charAt(0)) >= 0 && dated && 97 - number(plain, 0, 13) % 97 == number(plain, 13, 15);
    }

    private static boolean isBelgian(String v) {
        long body = number(v, 0, 9);
        long check = number(v, 9, 11);
        return 97 - body % 97 == check || 97 - (2_000_000_000L + body) % 97 == check;
    }

    /** Of the first ten digits exactly one comes more than once, and at most three times. */
    private static boolean isGermanPattern(String v) {
        int[] counts = new int[10];
        int repeated = 0;
        int most = 0;
        for (int i = 0; i < 10; i++) {
            int count = ++counts[digit(v, i)];
            repeated += count == 2 ? 1 : 0;
            most = Math.max(most, count);
        }
        return repeated == 1 && most <= 3;
    }

    private static boolean isDni(String v) {
        int lead = "XYZ".indexOf(v.charAt(0));
        long number = lead >= 0 ? lead * 10_000_000L + number(v, 1, 8) : number(v, 0, last(v));
        boolean wellBegun = lead >= 0 || v.charAt(0) <= '9';
        return wellBegun && DNI_LETTERS.charAt((int) (number % 23)) == v.charAt(last(v));
    }

    private static boolean isPps(String v) {
        int second = v.length() == 9 ? v.charAt(8) - 'A' + 1 : 0;
        int rest = (falling(v, 0, 7, 8) + second * 9) % 23;
        return second <= 9 && v.charAt(7) == (rest == 0 ? 'W' : (char) ('A' + rest - 1));
    }

    private static boolean isFiscalCode(String v) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = v.charAt(i);
            int rank = c <= '9' ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ODD_PLACES[rank] : rank;
        }
        return "ABCDEHLMPRST".indexOf(v.charAt(8)) >= 0 && v.charAt(15) == 'A' + sum % 26;
    }

    private static boolean isTurkish(String v) {
        int odd = digit(v, 0) + digit(v, 2) + digit(v, 4) + digit(v, 6) + digit(v, 8);
        int even = digit(v, 1) + digit(v, 3) + digit(v, 5) + digit(v, 7);
        int tenth = Math.floorMod(odd * 7 - even, 10);
        return digit(v, 0) != 0 && digit(v, 9) == tenth && digit(v, 10) == (odd + even + tenth) % 10;
    }

    private static boolean isSnils(String v) {
        return falling(v, 0, 9, 9) % 101 % 100 == number(v, 9, 11);
    }

    private static boolean isNric(String v) {
        int sum = 2 * digit(v, 1) + falling(v, 2, 6, 7);
        return switch (v.charAt(0)) {
            case 'S' -> "JZIHGFEDCBA".charAt(sum % 11) == v.charAt(8);
            case 'T' -> "JZIHGFEDCBA".charAt((sum + 4) % 11) == v.charAt(8);
            case 'F' -> "XWUTRQPNMLK".charAt(sum % 11) == v.charAt(8);
            case 'G' -> "XWUTRQPNMLK".charAt((sum + 4) % 11) == v.charAt(8);
            case 'M' -> "KLJNPQRTUWX".charAt((sum + 3) % 11) == v.charAt(8);
            default -> false;
        };
    }

    private static boolean isTaiwanese(String v) {
        int region = TW_LETTERS.indexOf(v.charAt(0)) + 10;
        int sum = region / 10 + region % 10 * 9 + falling(v, 1, 8, 8) + digit(v, 9);
        return (v.charAt(1) == '1' || v.charAt(1) == '2') && sum % 10 == 0;
    }

    private static boolean isCurp(String v) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CURP_CHARACTERS.indexOf(v.charAt(i)) * (18 - i);
        }
        return "HMX".indexOf(v.charAt(10)) >= 0 && digit(v, 17) == (10 - sum % 10) % 10;
    }

    private static boolean isBaltic(String v) {
        int first = 0;
        int second = 0;
        for (int i = 0; i < 10; i++) {
            first += digit(v, i) * (i % 9 + 1);
            second += digit(v, i) * ((i + 2) % 9 + 1);
        }
        int rest = first % 11 == 10 ? second % 11 % 10 : first % 11;
        return v.charAt(0) >= '1' && v.charAt(0) <= '6' && rest == digit(v, 10);
    }
}
