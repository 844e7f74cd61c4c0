package io.watchgate.config;

import java.util.Locale;

/** Tells by the name of a key that its value is nothing to show. */
final class SecretNames {

    private SecretNames() {}

    /** Whether the last word of the key is one that people give to secrets: {@code GITHUB_TOKEN}, {@code apiKey}. */
    static boolean match(String key) {
        return switch (lastWord(key).toLowerCase(Locale.ROOT)) {
            case "password",
                    "passwords",
                    "passwd",
                    "pwd",
                    "passphrase",
                    "pass",
                    "secret",
                    "secrets",
                    "token",
                    "tokens",
                    "key",
                    "keys",
                    "apikey",
                    "authorization",
                    "auth",
                    "credential",
                    "credentials",
                    "cookie",
                    "bearer",
                    "env" -> true;
            default -> false;
        };
    }

    private static String lastWord(String key) {
        int start = key.length();
        while (start > 0 && !beginsWord(key, start)) {
            start--;
        }
        return key.substring(start);
    }

    private static boolean beginsWord(String key, int at) {
        if (at == key.length()) {
            return false;
        }
        char before = key.charAt(at - 1);
        return !Character.isLetterOrDigit(before)
                || (Character.isUpperCase(key.charAt(at)) && Character.isLowerCase(before));
    }
}
