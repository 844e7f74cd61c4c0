package io.watchgate.config;

import io.watchgate.spi.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the {@link Option} annotations say, read in advance: reading the first annotation costs a launch some 10 ms, so
 * the build reads them and writes this table into the product. A record that is not in the table is looked at when it is
 * needed.
 *
 * @param texts by the name of the record's class, in the order of its components
 */
public record OptionTable(Map<String, List<OptionText>> texts) {

    /** Everything is looked at when it is needed. */
    public static final OptionTable EMPTY = new OptionTable(Map.of());

    public OptionTable {
        texts = Map.copyOf(texts);
    }

    /** Reads the annotations of these configuration records, of the records in them, and of the gateway's own. */
    public static OptionTable of(Collection<Class<? extends Record>> configs) {
        Map<String, List<OptionText>> texts = new LinkedHashMap<>();
        collect(ConfigFile.class, texts);
        collect(ConfigFile.EntryKeys.class, texts);
        collect(ConfigFile.Switches.class, texts);
        configs.forEach(config -> collect(config, texts));
        return new OptionTable(texts);
    }

    List<OptionText> of(Class<? extends Record> type) {
        Optional<List<OptionText>> known = Optional.ofNullable(texts.get(type.getName()));
        return known.isPresent() ? known.get() : read(type);
    }

    private static void collect(Type type, Map<String, List<OptionText>> texts) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, texts);
            }
        } else if (type instanceof Class<?> record && isDescribed(record) && !texts.containsKey(record.getName())) {
            texts.put(record.getName(), read(record));
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), texts);
            }
        }
    }

    private static boolean isDescribed(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents()).anyMatch(part -> part.isAnnotationPresent(Option.class));
    }

    private static List<OptionText> read(Class<?> type) {
        List<OptionText> found = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Option option = component.getAnnotation(Option.class);
            if (option == null) {
                throw new IllegalArgumentException(
                        "'" + component.getName() + "' of " + type.getName() + " is not described by @Option");
            }
            found.add(OptionText.of(option));
        }
        return found;
    }
}
