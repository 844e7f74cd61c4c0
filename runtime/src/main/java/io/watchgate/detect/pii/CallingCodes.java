package io.watchgate.detect.pii;

/** Whether a number in international form may be one: asked first, so that the phone book is asked seldom. */
final class CallingCodes {

    /** Codes of two digits; 1 and 7 have one, all others three. */
    private static final String OF_TWO =
            " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 "
                    + "90 91 92 93 94 95 98 ";

    /** What the codes of three digits begin with. */
    private static final String OF_THREE = " 21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99 ";

    private CallingCodes() {}

    /** The digits behind the plus, without separators. */
    static boolean canBegin(String digits) {
        if (digits.charAt(0) == '1') {
            return digits.length() == 11 && digits.charAt(1) >= '2' && digits.charAt(4) >= '2';
        }
        if (digits.charAt(0) == '7') {
            return digits.length() == 11;
        }
        String two = " " + digits.substring(0, 2) + " ";
        return OF_TWO.contains(two) || OF_THREE.contains(two);
    }
}
