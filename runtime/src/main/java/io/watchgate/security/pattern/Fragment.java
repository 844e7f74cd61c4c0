package io.watchgate.security.pattern;

/** Text to look for in names, by the algorithm of Knuth, Morris and Pratt: no name makes it look twice at a character. */
final class Fragment {

    private final String text;

    /** How much of the text still fits when the character after its first {@code i + 1} ones does not. */
    private final int[] fallback;

    Fragment(String text) {
        this.text = text;
        this.fallback = new int[text.length()];
        int fits = 0;
        for (int i = 1; i < text.length(); i++) {
            fits = advance(fits, text.charAt(i));
            fallback[i] = fits;
        }
    }

    /** The index just past the first occurrence between {@code from} and {@code to}, or -1 when there is none. */
    int endIn(String name, int from, int to) {
        int fits = 0;
        for (int i = from; i < to; i++) {
            fits = advance(fits, name.charAt(i));
            if (fits == text.length()) {
                return i + 1;
            }
        }
        return -1;
    }

    private int advance(int before, char next) {
        int fits = before;
        while (fits > 0 && text.charAt(fits) != next) {
            fits = fallback[fits - 1];
        }
        return text.charAt(fits) == next ? fits + 1 : fits;
    }
}
