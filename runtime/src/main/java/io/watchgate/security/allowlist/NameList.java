package io.watchgate.security.allowlist;

import java.util.ArrayList;
import java.util.List;

/** The names in one finding: the first of them, and how many more there are. A list page may have any number. */
final class NameList {

    private static final int MAX_NAMED = 50;

    private final List<String> named = new ArrayList<>();
    private int count;

    void add(String name) {
        if (count < MAX_NAMED) {
            named.add(ShownName.of(name));
        }
        count++;
    }

    int count() {
        return count;
    }

    /** For machines. */
    List<String> texts() {
        if (count == named.size()) {
            return List.copyOf(named);
        }
        List<String> texts = new ArrayList<>(named);
        texts.add(rest());
        return texts;
    }

    /** For people: {@code ['read_file', 'write_file', and 7 more]}. */
    String quoted() {
        StringBuilder text = new StringBuilder("[");
        for (String name : named) {
            text.append(text.length() == 1 ? "'" : ", '").append(name).append('\'');
        }
        if (count > named.size()) {
            text.append(", ").append(rest());
        }
        return text.append(']').toString();
    }

    private String rest() {
        return "and " + (count - named.size()) + " more";
    }
}
