package io.watchgate.config;

import io.watchgate.config.Node.Mapping;
import io.watchgate.config.Node.Member;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;

/** A section of the file that becomes a record. */
final class RecordShape<R extends Record> implements Shape<R> {

    private final Class<R> type;
    private final Keys keys;

    RecordShape(Class<R> type, Keys keys) {
        this.type = type;
        this.keys = keys;
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public String right() {
        return "write its keys below it (" + String.join(", ", keys.names()) + ")";
    }

    @Override
    public Optional<R> read(Spot spot) {
        Optional<Mapping> mapping = spot.mapping(this);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        keys.refuseOthers(spot, mapping.get());
        return bind(spot, mapping.get());
    }

    /** Makes the record of what stands under its keys, whatever else there is. */
    Optional<R> bind(Spot spot, Mapping mapping) {
        Object[] values = new Object[keys.all().size()];
        boolean whole = true;
        for (int i = 0; i < values.length; i++) {
            Optional<?> value = keys.all().get(i).read(spot, mapping);
            whole &= value.isPresent();
            if (value.isPresent()) {
                values[i] = value.get();
            }
        }
        return whole ? make(spot, mapping, values) : Optional.empty();
    }

    @Override
    public Schema schema() {
        return keys.schema();
    }

    @Override
    public String words() {
        return "a map with " + String.join(", ", keys.names());
    }

    private Optional<R> make(Spot spot, Mapping mapping, Object[] values) {
        try {
            return Optional.of(constructor().newInstance(values));
        } catch (InvocationTargetException e) {
            String why = e.getCause() instanceof IllegalArgumentException refusal
                    ? spot.reading().shown(String.valueOf(refusal.getMessage()))
                    : "the plugin failed on it and did not say why";
            return subject(spot, mapping, why).refuse("is not accepted", why);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be made: " + e, e);
        }
    }

    private Constructor<R> constructor() throws NoSuchMethodException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        Constructor<R> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    /** The key that the message names in quotes, the first if it names several, as our records do; else the section. */
    private static Spot subject(Spot section, Mapping mapping, String message) {
        Spot subject = section;
        int first = message.length();
        for (Map.Entry<String, Member> member : mapping.members().entrySet()) {
            int at = message.indexOf("'" + member.getKey() + "'");
            if (at >= 0 && at < first) {
                first = at;
                subject = section.member(member.getKey(), member.getValue());
            }
        }
        return subject;
    }
}
