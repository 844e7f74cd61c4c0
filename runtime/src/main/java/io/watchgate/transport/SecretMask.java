package io.watchgate.transport;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Masks secrets in single lines, whole or cut short. */
final class SecretMask {

    private static final String MASK = "***";

    /** Shorter values are too likely to be part of innocent words. */
    private static final int SHORTEST = 6;

    /** The longest first: one secret may be part of another. */
    private final List<String> secrets;

    /** @param secrets the lines of a secret are masked one by one, as that is how they are shown */
    SecretMask(Collection<String> secrets) {
        this.secrets = secrets.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    String mask(String line) {
        String masked = line;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    /** The same for a line whose end is missing: it may break off within a secret. */
    String maskCut(String line) {
        String masked = mask(line);
        int begun = secrets.stream()
                .mapToInt(secret -> lengthOfBeginning(secret, masked))
                .max()
                .orElse(0);
        return begun == 0 ? masked : masked.substring(0, masked.length() - begun) + MASK;
    }

    /** How much of a secret stands at the end of a line. */
    private static int lengthOfBeginning(String secret, String line) {
        int length = Math.min(secret.length(), line.length());
        while (!line.regionMatches(line.length() - length, secret, 0, length)) {
            length--;
        }
        return length;
    }
}
