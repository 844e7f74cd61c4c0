package io.watchgate.detect.pii;

import java.util.Optional;

/** The kinds of personal data that can be looked for, each of them by itself. */
public enum PiiType {
    EMAIL("email", "pii.email"),
    PHONE("phone", "pii.phone"),
    PAYMENT_CARD("credit_card", "pii.payment_card"),
    IBAN("iban", "pii.iban"),
    IP_ADDRESS("ip_address", "pii.ip_address"),
    NATIONAL_ID("national_id", "pii.national_id"),
    PASSPORT("passport", "pii.passport"),
    BIRTH_DATE("birth_date", "pii.birth_date");

    private final String word;
    private final String rule;

    PiiType(String word, String rule) {
        this.word = word;
        this.rule = rule;
    }

    /** The word in the configuration. */
    public String word() {
        return word;
    }

    /** The id of its rule, or what the ids of its rules begin with: {@code pii.national_id.us_ssn}. */
    public String rule() {
        return rule;
    }

    /** The type that a rule belongs to, if it is one of ours. */
    public static Optional<PiiType> ofRule(String rule) {
        for (PiiType type : values()) {
            if (rule.startsWith(type.rule)
                    && (rule.length() == type.rule.length() || rule.charAt(type.rule.length()) == '.')) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
