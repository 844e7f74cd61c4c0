package io.watchgate.detect.secrets.gitleaks;

import com.google.re2j.Pattern;
import io.watchgate.detect.secrets.pattern.Allowance;
import io.watchgate.detect.secrets.pattern.PatternRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** Reads the TOML text of a rule file. */
public final class RuleFile {

    private static final String ID_PREFIX = "secret.gitleaks.";

    /** Rules of a file are written by people who know them, but few of them check more than a shape. */
    private static final double CONFIDENCE = 0.8;

    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, PatternRule> rules = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    private RuleFile() {}

    /** Reads the text of a file; whatever is in it, this does not throw. */
    public static Reading read(String toml) {
        TomlParseResult parsed = Toml.parse(toml);
        if (parsed.hasErrors()) {
            return new Reading.Unreadable(parsed.errors().stream()
                    .map(error -> "line " + error.position().line() + ", column "
                            + error.position().column() + ": " + error.getMessage())
                    .toList());
        }
        RuleFile file = new RuleFile();
        Section top = new Section(parsed, "the file", file.errors);
        file.read(top);
        return file.errors.isEmpty()
                ? new Reading.Rules(List.copyOf(file.rules.values()), file.warnings)
                : new Reading.Unreadable(file.errors);
    }

    private void read(Section top) {
        if (top.has("extend")) {
            warnings.add("'extend' is left out: only the rules of this file are used, not the default ones");
        }
        List<Section> sections = top.sections("rules");
        for (int i = 0; i < sections.size(); i++) {
            rule(sections.get(i), i + 1);
        }
        for (String key : List.of("allowlist", "allowlists")) {
            for (Section section : top.sections(key)) {
                allowEverywhere(section.named("the " + key + " of the file"));
            }
        }
        if (rules.isEmpty() && warnings.isEmpty() && errors.isEmpty()) {
            top.error("there is no [[rules]] in it");
        }
    }

    private void rule(Section unnamed, int number) {
        String id = unnamed.text("id", "");
        Section section = unnamed.named(id.isEmpty() ? "rule number " + number : "rule '" + id + "'");
        if (id.isEmpty()) {
            section.error("'id' is missing");
            return;
        }
        if (rules.containsKey(id) || leftOut.contains(id)) {
            section.error("there are two of them");
            return;
        }
        for (String key : List.of("path", "required")) {
            if (section.has(key)) {
                warnings.add(section.name() + " is left out: it needs '" + key + "', and a text has none");
                leftOut.add(id);
                return;
            }
        }
        if (!section.has("regex")) {
            section.error("'regex' is missing");
            return;
        }
        double entropy = section.number("entropy");
        List<String> keywords = section.texts("keywords");
        List<Allowance> allowed = allowances(section);
        try {
            Pattern pattern = PatternRule.compile(section.name(), section.text("regex", ""));
            int group = section.wholeNumber("secretGroup");
            rules.put(id, new PatternRule(ID_PREFIX + id, pattern, group, keywords, entropy, allowed, CONFIDENCE));
        } catch (IllegalArgumentException e) {
            errors.add(String.valueOf(e.getMessage()).replace(ID_PREFIX, ""));
        }
    }

    private List<Allowance> allowances(Section rule) {
        List<Allowance> allowances = new ArrayList<>();
        for (String key : List.of("allowlist", "allowlists")) {
            for (Section section : rule.sections(key)) {
                allowances.add(allowance(section));
            }
        }
        return allowances;
    }

    /** An allowlist outside of rules holds for all of them, or for those that it names. */
    private void allowEverywhere(Section section) {
        List<String> targets = section.texts("targetRules");
        Allowance allowance = allowance(section);
        for (String target : targets) {
            if (!rules.containsKey(target) && !leftOut.contains(target)) {
                section.error("there is no rule '" + target + "'");
            }
        }
        rules.replaceAll((id, rule) -> targets.isEmpty() || targets.contains(id) ? with(rule, allowance) : rule);
    }

    private static PatternRule with(PatternRule rule, Allowance allowance) {
        List<Allowance> allowed = new ArrayList<>(rule.allowed());
        allowed.add(allowance);
        return new PatternRule(
                rule.id(),
                rule.pattern(),
                rule.group(),
                rule.keywords(),
                rule.minEntropy(),
                allowed,
                rule.confidence());
    }

    private Allowance allowance(Section section) {
        boolean elsewhere = false;
        for (String key : List.of("paths", "commits")) {
            if (section.has(key)) {
                warnings.add(section.name() + ": '" + key + "' of an allowlist is left out: a text has none");
                elsewhere = true;
            }
        }
        boolean all = section.text("condition", "OR").equalsIgnoreCase("AND");
        if (all && elsewhere) {
            // what must be true together with a path is never true of a text
            return new Allowance(Allowance.Target.SECRET, List.of(), List.of(), true);
        }
        List<Pattern> patterns = new ArrayList<>();
        for (String regex : section.texts("regexes")) {
            try {
                patterns.add(PatternRule.compile(section.name(), regex));
            } catch (IllegalArgumentException e) {
                errors.add(String.valueOf(e.getMessage()));
            }
        }
        return new Allowance(target(section), patterns, section.texts("stopwords"), all);
    }

    private static Allowance.Target target(Section section) {
        String target = section.text("regexTarget", "secret");
        return switch (target) {
            case "match" -> Allowance.Target.MATCH;
            case "line" -> Allowance.Target.LINE;
            case "secret", "" -> Allowance.Target.SECRET;
            default -> {
                section.error("'regexTarget' is '" + target + "', and not secret, match or line");
                yield Allowance.Target.SECRET;
            }
        };
    }
}
