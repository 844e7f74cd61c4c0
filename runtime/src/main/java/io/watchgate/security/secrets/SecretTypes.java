package io.watchgate.security.secrets;

import io.watchgate.detect.secrets.RuleFamily;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words under {@code secret_types}: a family of rules, one rule ({@code github_token}), or what Gatekit called some of
 * them. The narrowest word decides.
 */
final class SecretTypes {

    private static final String PREFIX = "secret.";

    /** Our rules for Gatekit's words. */
    private static final Map<String, String> GATEKIT = Map.of(
            "aws_access_keys", "aws_access_key",
            "github_tokens", "github_token",
            "google_api_keys", "google_api_key",
            "jwt_tokens", "jwt",
            "openai_api_keys", "openai_key",
            "slack_tokens", "slack_token",
            "ssh_private_keys", "private_key");

    private static final Map<String, RuleFamily> FAMILIES =
            Arrays.stream(RuleFamily.values()).collect(Collectors.toUnmodifiableMap(SecretTypes::word, f -> f));

    private final Set<String> words;

    SecretTypes(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static String word(RuleFamily family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    /** The configured word that a rule falls under; empty when there is none. */
    String wordFor(String rule) {
        String name = rule.startsWith(PREFIX) ? rule.substring(PREFIX.length()) : rule;
        if (words.contains(name)) {
            return name;
        }
        Optional<String> gatekit =
                words.stream().filter(word -> name.equals(GATEKIT.get(word))).findFirst();
        return gatekit.orElseGet(() -> word(familyOf(name)));
    }

    /** The families that nobody switched off as a whole. */
    static Set<RuleFamily> families(Set<String> switchedOff) {
        Set<RuleFamily> families = EnumSet.allOf(RuleFamily.class);
        switchedOff.forEach(word -> Optional.ofNullable(FAMILIES.get(word)).ifPresent(families::remove));
        return families;
    }

    private static RuleFamily familyOf(String name) {
        return switch (name) {
            case "private_key" -> RuleFamily.PRIVATE_KEYS;
            case "url_password", "url_token" -> RuleFamily.URL_CREDENTIALS;
            case "password", "command_password", "assigned_secret" -> RuleFamily.ASSIGNMENTS;
            case "random_value" -> RuleFamily.RANDOM_VALUES;
            default -> RuleFamily.PROVIDER_TOKENS;
        };
    }
}
