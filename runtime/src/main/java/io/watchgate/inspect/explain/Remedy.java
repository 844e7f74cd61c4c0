package io.watchgate.inspect.explain;

import io.watchgate.inspect.explain.AuditEntry.Finding;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to change in the configuration so that a finding does not stop a message again.
 *
 * @param advice what to do with the YAML
 * @param yaml the lines to paste; empty when there is nothing to paste
 */
record Remedy(String advice, List<String> yaml) {

    /** Long enough to get at the cause. */
    private static final int DAYS = 90;

    /** Texts of a record are cut at this length, and end like this. */
    private static final int CUT = 1024;

    private static final String CUT_END = "...";

    /** Which filter has which rules. */
    private static final Map<String, String> FILTERS = Map.of(
            "secret.", "secrets_filter",
            "pii.", "pii_filter",
            "injection.", "prompt_injection");

    Remedy {
        yaml = List.copyOf(yaml);
    }

    /** What there is to do about a finding of this record. */
    static Optional<Remedy> of(Finding finding, AuditEntry entry, LocalDate today) {
        if (finding.detail("suppressed").isPresent()) {
            return Optional.empty();
        }
        if (finding.canBeSuppressed()) {
            return Optional.of(suppression(finding, entry, today));
        }
        return switch (finding.rule()) {
            case "tool_allowlist.blocked" -> Optional.of(blocked(finding, entry));
            case "tool_allowlist.filtered" -> filtered(finding);
            case "tool_guard.called" -> entry.text("subject").flatMap(Remedy::trusting);
            // The guard has the rules of prompt_injection, and names an entry of a list where that names a place.
            default -> finding.detail("name").filter(name -> isOfGuard(entry)).flatMap(Remedy::trusting);
        };
    }

    private static Remedy suppression(Finding finding, AuditEntry entry, LocalDate today) {
        String filter = FILTERS.entrySet().stream()
                .filter(known -> finding.rule().startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("the policy that found it");
        List<String> yaml = new ArrayList<>();
        yaml.add("suppressions:");
        yaml.add("  - rule: " + quoted(finding.rule()));
        entry.text("subject").ifPresent(subject -> yaml.add("    subject: " + pattern(subject)));
        yaml.add("    path: " + pattern(finding.detail("place").orElse("*")));
        // Nobody should paste a reason that we made up: the configuration refuses an empty one.
        yaml.add("    reason: \"\"  # say why this is no reason to act");
        yaml.add("    expires: " + quoted(today.plusDays(DAYS).toString()));
        return new Remedy("To leave it alone, add to 'config' of " + filter + ":", yaml);
    }

    private static Remedy blocked(Finding finding, AuditEntry entry) {
        Optional<String> tool = entry.text("subject").filter(Remedy::isPlainName);
        if (finding.text("message")
                .filter(text -> text.endsWith("(blocklist match)"))
                .isPresent()) {
            return new Remedy(
                    "To allow it, take the entry that names it out of 'tools' of tool_allowlist, whose mode is"
                            + " blocklist.",
                    List.of());
        }
        return allowing(tool.map(List::of).orElse(List.of()));
    }

    private static Optional<Remedy> filtered(Finding finding) {
        boolean lists = finding.detail("mode").filter("allowlist"::equals).isPresent();
        List<String> removed =
                finding.details("removed").stream().filter(Remedy::isPlainName).toList();
        return lists && !finding.details("removed").isEmpty() ? Optional.of(allowing(removed)) : Optional.empty();
    }

    private static boolean isOfGuard(AuditEntry entry) {
        return entry.trail().stream()
                .flatMap(step -> step.member("plugin").stream())
                .flatMap(plugin -> plugin.text().stream())
                .anyMatch("tool_guard"::equals);
    }

    private static Optional<Remedy> trusting(String name) {
        return Optional.of(name)
                .filter(Remedy::isPlainName)
                .map(plain -> new Remedy(
                        "To let it say what it says, once you have read it, add to 'config' of tool_guard:",
                        List.of("allow:", "  - " + quoted(plain))));
    }

    private static Remedy allowing(List<String> tools) {
        if (tools.isEmpty()) {
            return new Remedy("Its name has unusual characters: look at it well before you allow it.", List.of());
        }
        List<String> yaml = new ArrayList<>(List.of("tools:"));
        tools.forEach(tool -> yaml.add("  - " + quoted(tool)));
        return new Remedy("To allow what you need of it, add to 'config' of tool_allowlist:", yaml);
    }

    /** Whether a name can stand in a list of tools and means itself alone there: a star would mean more. */
    private static boolean isPlainName(String name) {
        return !name.isEmpty()
                && name.length() <= CUT
                && name.chars()
                        .allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c)
                                || c == '_'
                                || c == '-'
                                || c == '.'
                                || c == '/');
    }

    /** A text as a pattern that matches it, also where the record has only its beginning. */
    private static String pattern(String text) {
        boolean cut = text.length() == CUT + CUT_END.length() && text.endsWith(CUT_END);
        return quoted(cut ? text.substring(0, CUT) + "*" : text);
    }

    /** In the quotes of JSON, which are quotes of YAML too. */
    private static String quoted(String text) {
        return VisibleText.of(new JsonWriter().value(text).toText().toString(), Integer.MAX_VALUE);
    }
}
