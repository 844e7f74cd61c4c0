package io.watchgate.detect.checkdigit;

/** Verhoeff's check: digits multiplied in the symmetries of a pentagon, each place permuted once more than the one before. */
final class Verhoeff implements Check {

    private static final int[] FIRST_PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    private final int[][] permutations = new int[8][10];

    Verhoeff() {
        for (int digit = 0; digit < 10; digit++) {
            permutations[0][digit] = digit;
            for (int place = 1; place < permutations.length; place++) {
                permutations[place][digit] = FIRST_PERMUTATION[permutations[place - 1][digit]];
            }
        }
    }

    @Override
    public boolean accepts(String value) {
        if (!Digits.areAll(value)) {
            return false;
        }
        int product = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = Digits.at(value, value.length() - 1 - i);
            product = multiply(product, permutations[i % permutations.length][digit]);
        }
        return product == 0;
    }

    /** Below five are rotations, from five on reflections. */
    private static int multiply(int a, int b) {
        if (a < 5) {
            return b < 5 ? (a + b) % 5 : 5 + (a + b - 5) % 5;
        }
        return b < 5 ? 5 + Math.floorMod(a - 5 - b, 5) : Math.floorMod(a - b, 5);
    }
}
