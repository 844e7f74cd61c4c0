package io.watchgate.security.allowlist;

import io.watchgate.security.pattern.NamePattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The one place that decides about a tool name. Names are compared as they are: letter case and accents count. */
final class ToolRules {

    private final Mode mode;
    private final Set<String> names = new HashSet<>();
    private final List<NamePattern> patterns = new ArrayList<>();

    ToolRules(Mode mode, List<String> tools) {
        this.mode = mode;
        for (String tool : tools) {
            if (NamePattern.isPattern(tool)) {
                patterns.add(NamePattern.of(tool));
            } else {
                names.add(tool);
            }
        }
    }

    Mode mode() {
        return mode;
    }

    /** Whether any tool could be out of reach. */
    boolean isRestrictive() {
        return mode != Mode.ALLOW_ALL;
    }

    Ruling judge(String tool) {
        return switch (mode) {
            case ALLOWLIST -> isListed(tool) ? Ruling.IN_ALLOWLIST : Ruling.NOT_IN_ALLOWLIST;
            case BLOCKLIST -> isListed(tool) ? Ruling.IN_BLOCKLIST : Ruling.NOT_IN_BLOCKLIST;
            case ALLOW_ALL -> Ruling.UNRESTRICTED;
        };
    }

    private boolean isListed(String tool) {
        if (names.contains(tool)) {
            return true;
        }
        for (NamePattern pattern : patterns) {
            if (pattern.matches(tool)) {
                return true;
            }
        }
        return false;
    }
}
