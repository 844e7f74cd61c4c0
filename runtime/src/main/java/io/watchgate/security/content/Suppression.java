package io.watchgate.security.content;

import io.watchgate.spi.Option;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A find that is known and no reason to act, with the reason why. Such finds are recorded, and nothing is done about them.
 */
public record Suppression(
        @Option(doc = "the rule, such as secret.github_token; a * stands for any text", otherwise = "'*'")
        String rule,

        @Option(
                doc = "the tool, prompt or resource that the message is about; a * stands for any text",
                otherwise = "'*'")
        String subject,

        @Option(doc = "where in the message, as a JSON pointer such as /params/arguments/*", otherwise = "'*'")
        String path,

        @Option(doc = "why this is no reason to act, for whoever reads it next year")
        String reason,

        @Option(doc = "the last day on which it holds, such as 2027-06-30; without it, always")
        Optional<String> expires) {

    public Suppression {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("'reason' must say why");
        }
        expires.ifPresent(Suppression::check);
    }

    private static void check(String date) {
        try {
            LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'expires' must be a date such as 2027-06-30, is " + date, e);
        }
    }
}
