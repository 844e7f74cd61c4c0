package io.watchgate.detect.checkdigit;

/** The checks that have a name of their own. */
public final class CheckDigits {

    /** That of payment cards: every second digit counts twice, from the right. */
    public static final Check LUHN = new Luhn();

    /** That of Aadhaar, which finds every swap of two neighbours. */
    public static final Check VERHOEFF = new Verhoeff();

    /** ISO 7064 MOD 11,10: a product carried from digit to digit. */
    public static final Check MOD_11_10 = new Mod11Mod10();

    private CheckDigits() {}

    /** ISO 7064 MOD 97-10 over digits and letters, as an IBAN has it once its first four characters are moved to its end. */
    public static int mod97(CharSequence value) {
        int rest = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            rest = c <= '9' ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
        }
        return rest;
    }

    private record Luhn() implements Check {
        @Override
        public boolean accepts(String value) {
            int sum = 0;
            boolean twice = false;
            for (int i = value.length() - 1; i >= 0; i--) {
                int digit = Digits.at(value, i);
                int counted = twice ? digit * 2 : digit;
                sum += counted > 9 ? counted - 9 : counted;
                twice = !twice;
            }
            return Digits.areAll(value) && sum % 10 == 0;
        }
    }

    private record Mod11Mod10() implements Check {
        @Override
        public boolean accepts(String value) {
            int carried = 10;
            int last = value.length() - 1;
            for (int i = 0; i < last; i++) {
                int sum = (Digits.at(value, i) + carried) % 10;
                carried = (sum == 0 ? 10 : sum) * 2 % 11;
            }
            return Digits.areAll(value) && (carried + Digits.at(value, last)) % 10 == 1;
        }
    }
}
