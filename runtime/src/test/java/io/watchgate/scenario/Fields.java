package io.watchgate.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The members of one YAML mapping. Each is taken once; what nobody takes is a mistake. */
final class Fields {

    private final String where;
    private final Map<String, Object> rest = new LinkedHashMap<>();

    private Fields(String where) {
        this.where = where;
    }

    /** Nothing at all is an empty mapping. */
    static Fields of(String where, Object value) {
        Fields fields = new Fields(where);
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> fields.rest.put(key.toString(), item));
        } else if (value != null) {
            throw new IllegalArgumentException(where + ": a mapping is expected, not " + value);
        }
        return fields;
    }

    <T> Optional<T> take(String key, BiFunction<String, Object, T> reader) {
        if (!rest.containsKey(key)) {
            return Optional.empty();
        }
        return Optional.of(reader.apply(where + "." + key, rest.remove(key)));
    }

    String text(String key, String otherwise) {
        return take(key, (place, value) -> value.toString()).orElse(otherwise);
    }

    int number(String key, int otherwise) {
        return take(key, Fields::number).orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return take(key, (place, value) -> (Boolean) value).orElse(otherwise);
    }

    Duration seconds(String key, int otherwise) {
        return Duration.ofSeconds(number(key, otherwise));
    }

    /** All that nobody has taken yet. */
    Map<String, Object> takeRest() {
        Map<String, Object> taken = new LinkedHashMap<>(rest);
        rest.clear();
        return taken;
    }

    void end() {
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException(where + ": unknown: " + rest.keySet());
        }
    }

    static int number(String where, Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException(where + ": an integer is expected, not " + value);
    }

    static <T> BiFunction<String, Object, List<T>> listOf(BiFunction<String, Object, T> reader) {
        return (where, value) -> {
            if (!(value instanceof List<?> list)) {
                throw new IllegalArgumentException(where + ": a list is expected, not " + value);
            }
            List<T> items = new ArrayList<>();
            for (Object item : list) {
                items.add(reader.apply(where + "[" + items.size() + "]", item));
            }
            return items;
        };
    }
}
