package io.watchgate.security.allowlist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the names in a configuration: one that can never match is a hole in a blocklist. */
final class ToolNames {

    private ToolNames() {}

    static void check(List<String> tools) {
        List<String> mistakes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tools.size(); i++) {
            String tool = tools.get(i);
            String entry = "'tools' entry " + (i + 1);
            if (tool.isBlank()) {
                mistakes.add(entry + " is blank");
            } else if (!tool.equals(tool.strip())) {
                mistakes.add(entry + ", '" + ShownName.of(tool) + "', begins or ends with a blank");
            } else if (hasControl(tool)) {
                mistakes.add(entry + ", '" + ShownName.of(tool) + "', has a control character");
            } else if (!seen.add(tool)) {
                mistakes.add(entry + ", '" + ShownName.of(tool) + "', is there twice");
            }
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", mistakes));
        }
    }

    private static boolean hasControl(String tool) {
        return tool.chars().anyMatch(Character::isISOControl);
    }
}
