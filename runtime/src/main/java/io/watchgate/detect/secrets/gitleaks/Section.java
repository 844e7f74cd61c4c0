package io.watchgate.detect.secrets.gitleaks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** A table of the file, read by type. What has another type than it should is an error that names it. */
final class Section {

    private static final String TEXTS = "a list of texts";

    private final TomlTable table;
    private final String name;
    private final List<String> errors;

    /**
     * @param name how messages call it
     * @param errors takes the messages
     */
    Section(TomlTable table, String name, List<String> errors) {
        this.table = table;
        this.name = name;
        this.errors = errors;
    }

    String name() {
        return name;
    }

    boolean has(String key) {
        return value(key) != null;
    }

    String text(String key, String otherwise) {
        return typed(key, String.class, "a text", otherwise);
    }

    double number(String key) {
        return typed(key, Number.class, "a number", 0).doubleValue();
    }

    int wholeNumber(String key) {
        return Math.toIntExact(Math.max(-1, Math.min(1_000_000, typed(key, Long.class, "a whole number", 0L))));
    }

    List<String> texts(String key) {
        Object value = value(key);
        List<String> texts = new ArrayList<>();
        if (value != null && !(value instanceof TomlArray)) {
            wrong(key, TEXTS);
        }
        List<Object> elements = value instanceof TomlArray array ? array.toList() : List.of();
        for (Object element : elements) {
            if (element instanceof String text) {
                texts.add(text);
            } else {
                wrong(key, TEXTS);
            }
        }
        return texts;
    }

    /** The tables of that key: one, as in {@code [allowlist]}, or several, as in {@code [[allowlists]]}. */
    List<Section> sections(String key) {
        Object value = value(key);
        List<Section> sections = new ArrayList<>();
        if (value instanceof TomlTable one) {
            sections.add(new Section(one, name, errors));
        } else if (value instanceof TomlArray array) {
            for (Object element : array.toList()) {
                if (element instanceof TomlTable one) {
                    sections.add(new Section(one, name, errors));
                } else {
                    wrong(key, "a list of tables");
                }
            }
        } else if (value != null) {
            wrong(key, "a table");
        }
        return sections;
    }

    void error(String message) {
        errors.add(name + ": " + message);
    }

    Section named(String other) {
        return new Section(table, other, errors);
    }

    private <T> T typed(String key, Class<T> type, String wanted, T otherwise) {
        Object value = value(key);
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        if (value != null) {
            wrong(key, wanted);
        }
        return otherwise;
    }

    private @Nullable Object value(String key) {
        return table.get(List.of(key));
    }

    private void wrong(String key, String wanted) {
        error("'" + key + "' is not " + wanted);
    }
}
