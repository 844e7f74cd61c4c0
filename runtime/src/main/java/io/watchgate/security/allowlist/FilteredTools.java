package io.watchgate.security.allowlist;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.MemberNames;
import io.watchgate.mcp.ListResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tools on one page of a list, sorted into those that stay and those that go. */
final class FilteredTools {

    private static final String NAME = "name";

    private final List<JsonText> kept = new ArrayList<>();
    private final NameList allowed = new NameList();
    private final NameList removed = new NameList();

    FilteredTools(ListResult page, ToolRules rules) {
        page.items().forEach(entry -> sort(entry, rules));
    }

    /** The entries that stay, as they came. */
    List<JsonText> kept() {
        return kept;
    }

    NameList allowed() {
        return allowed;
    }

    NameList removed() {
        return removed;
    }

    private void sort(JsonText entry, ToolRules rules) {
        Optional<String> name = Optional.empty();
        boolean ambiguous = false;
        for (JsonText.Walk walk = entry.walk(); walk.next(); ) {
            if (walk.isNamed(NAME)) {
                name = walk.value().text();
            } else {
                // Some clients would read this as the name, and offer the model a tool that nobody judged.
                ambiguous |= MemberNames.isLookalike(walk.name(), NAME);
            }
        }
        if (name.isEmpty()) {
            removed.add("(no name)");
        } else if (ambiguous) {
            removed.add("(ambiguous name)");
        } else if (rules.judge(name.get()).allows()) {
            allowed.add(name.get());
            kept.add(entry);
        } else {
            removed.add(name.get());
        }
    }
}
