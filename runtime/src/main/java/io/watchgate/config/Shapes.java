package io.watchgate.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the shape of what becomes a Java type. */
final class Shapes {

    private final OptionTable options;
    private final Map<Class<?>, Shape<?>> special;

    /** Types in {@code special} have a shape of their own; these are not for plugins. */
    Shapes(OptionTable options, Map<Class<?>, Shape<?>> special) {
        this.options = options;
        this.special = special;
    }

    <R extends Record> RecordShape<R> ofRecord(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<OptionText> texts = options.of(type);
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            OptionText text = texts.get(i);
            keys.add(new Key(
                    snakeCase(components[i].getName()), of(components[i], text.range()), text.otherwise(), text.doc()));
        }
        return new RecordShape<>(type, new Keys(keys));
    }

    /**
     * What becomes such a component.
     *
     * @throws IllegalArgumentException when nothing in a file can become of its type
     */
    Shape<?> of(RecordComponent component, Range range) {
        Class<?> type = component.getType();
        // the generic type is parsed from a signature, which few need
        boolean generic = type == List.class || type == Map.class || type == Optional.class || type == Part.class;
        return of(generic ? component.getGenericType() : type, range);
    }

    private Shape<?> of(Type type, Range range) {
        if (type instanceof Class<?> single) {
            Optional<Shape<?>> known = Optional.ofNullable(special.get(single));
            return known.isPresent() ? known.get() : ofClass(single, range);
        }
        if (!(type instanceof ParameterizedType generic)) {
            throw unknown(type);
        }
        Type[] arguments = generic.getActualTypeArguments();
        Shape<?> inner = of(arguments[arguments.length - 1], range);
        if (generic.getRawType() == Part.class) {
            return new PartShape<>(inner);
        }
        if (generic.getRawType() == Optional.class) {
            return new OptionalShape<>(inner);
        }
        if (generic.getRawType() == List.class) {
            return new ListShape<>(inner);
        }
        if (generic.getRawType() == Map.class && arguments[0] == String.class) {
            return new MapShape<>(inner);
        }
        throw unknown(type);
    }

    private Shape<?> ofClass(Class<?> type, Range range) {
        if (type == String.class) {
            return new TextShape();
        }
        if (type == boolean.class || type == Boolean.class) {
            return new FlagShape();
        }
        if (type == int.class || type == Integer.class) {
            return WholeShape.ofInt(range);
        }
        if (type == long.class || type == Long.class) {
            return WholeShape.ofLong(range);
        }
        if (type == double.class || type == Double.class) {
            return new DecimalShape(range);
        }
        if (type == Path.class) {
            return new PathShape();
        }
        if (type == Duration.class) {
            return new SecondsShape(range);
        }
        if (type.isEnum()) {
            return new ChoiceShape<>(type);
        }
        if (type.isRecord()) {
            return ofRecord(type.asSubclass(Record.class));
        }
        throw unknown(type);
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("an option cannot be of type " + type.getTypeName());
    }

    /** {@code maxFileSizeMb} is {@code max_file_size_mb} in YAML. */
    static String snakeCase(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                out.append('_');
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }
}
