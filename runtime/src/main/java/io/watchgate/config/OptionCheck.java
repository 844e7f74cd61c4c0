package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.spi.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is wrong with the way the author of a plugin declared its options, when the product is built: what would
 * otherwise fail, or read badly, only where somebody uses the plugin.
 */
public final class OptionCheck {

    /** Stands in for the home of whoever starts the gateway, so that a default may begin with {@code ~}. */
    private static final Map<String, String> ANY_HOME = Map.of("HOME", ".");

    private static final String READABLE = "use String, boolean, int, long, double, Path, Duration, an enum, a record,"
            + " a List of these, a Map from String to these, or an Optional of any";

    private final Shapes shapes = new Shapes(OptionTable.EMPTY, Map.of());
    private final Set<Class<?>> open = new HashSet<>();
    private final Map<Class<?>, Boolean> checked = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private OptionCheck() {}

    /** All mistakes in this configuration record and in the records it holds, each as one sentence. */
    public static List<String> mistakes(Class<? extends Record> config) {
        OptionCheck check = new OptionCheck();
        check.checkRecord(config);
        check.checkSwitches(config);
        return List.copyOf(check.mistakes);
    }

    /** Whether it can be read. */
    private boolean checkRecord(Class<?> record) {
        int before = mistakes.size();
        open.add(record);
        Map<String, String> names = new HashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String subject = "the option '" + component.getName() + "' of " + record.getName();
            String key = Shapes.snakeCase(component.getName());
            Optional<String> twin = Optional.ofNullable(names.put(key, component.getName()));
            twin.ifPresent(other -> mistakes.add(
                    subject + " is the same key in YAML as '" + other + "', '" + key + "': rename one of them"));
            Optional<Option> option = Optional.ofNullable(component.getAnnotation(Option.class));
            if (option.isPresent()) {
                checkOption(subject, component, option.get());
            } else {
                mistakes.add(subject + " needs an @Option that describes it");
            }
        }
        open.remove(record);
        return mistakes.size() == before;
    }

    private void checkOption(String subject, RecordComponent component, Option option) {
        if (option.doc().isBlank()) {
            mistakes.add(subject + " has a blank doc: say in one line what it does");
        }
        if (option.min() > option.max()) {
            mistakes.add(subject + " allows no number: its min of " + Range.number(option.min())
                    + " is above its max of " + Range.number(option.max()));
        } else if (checkInner(subject, component.getGenericType())) {
            checkShape(subject, component, OptionText.of(option));
        }
    }

    /** Whether all records in this type can be read. */
    private boolean checkInner(String subject, Type type) {
        if (type instanceof ParameterizedType generic) {
            boolean fine = true;
            for (Type argument : generic.getActualTypeArguments()) {
                fine &= checkInner(subject, argument);
            }
            return fine;
        }
        if (!(type instanceof Class<?> inner) || !inner.isRecord()) {
            return true;
        }
        if (open.contains(inner)) {
            mistakes.add(subject + " is of type " + inner.getName() + " again: options cannot hold one another");
            return false;
        }
        Optional<Boolean> known = Optional.ofNullable(checked.get(inner));
        boolean fine = known.isPresent() ? known.get() : checkRecord(inner);
        checked.put(inner, fine);
        return fine;
    }

    private void checkShape(String subject, RecordComponent component, OptionText text) {
        Shape<?> shape;
        try {
            shape = shapes.of(component, text.range());
        } catch (IllegalArgumentException e) {
            mistakes.add(subject + " cannot be read from YAML, " + e.getMessage() + ": " + READABLE);
            return;
        }
        Key key = new Key(Shapes.snakeCase(component.getName()), shape, text.otherwise(), text.doc());
        if (text.otherwise().isPresent()) {
            checkDefault(subject, key);
        }
    }

    private void checkDefault(String subject, Key key) {
        List<Problem> problems = new ArrayList<>();
        Reading reading = new Reading(new Surroundings(Path.of(""), ANY_HOME), problems, problems, new ArrayList<>());
        Mapping nothing = new Mapping(Place.whole(""), Map.of());
        String given = subject + " has a default that ";
        try {
            key.read(new Spot(nothing, KeyPath.root(Place.whole("")), reading), nothing);
        } catch (IllegalArgumentException e) {
            mistakes.add(given + "cannot be read: " + e.getMessage());
        }
        problems.forEach(problem -> mistakes.add(given + problem.wrong() + ": " + problem.right()));
    }

    private void checkSwitches(Class<? extends Record> config) {
        List<String> switches =
                shapes.ofRecord(ConfigFile.Switches.class).keys().names();
        for (RecordComponent component : config.getRecordComponents()) {
            if (switches.contains(Shapes.snakeCase(component.getName()))) {
                mistakes.add("the option '" + component.getName() + "' of " + config.getName()
                        + " means something else in every entry: rename it");
            }
        }
    }
}
