package io.watchgate.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One word of several, the constants of an enum: in lower case, or all in upper case. */
final class ChoiceShape<E> implements Shape<E> {

    private final List<E> choices;
    private final List<String> words = new ArrayList<>();

    ChoiceShape(Class<E> type) {
        this.choices = List.of(type.getEnumConstants());
        for (E choice : choices) {
            words.add(((Enum<?>) choice).name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public String right() {
        return "write " + words();
    }

    @Override
    public Optional<E> read(Spot spot) {
        Optional<String> text = spot.text(this);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (text.get().equals(word) || text.get().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(choices.get(i));
            }
        }
        return spot.refuse(Nearest.advice(text.get(), words));
    }

    @Override
    public Schema schema() {
        List<String> all = new ArrayList<>(words);
        for (String word : words) {
            all.add(word.toUpperCase(Locale.ROOT));
        }
        return Schema.any().with("enum", all).orReference();
    }

    @Override
    public String words() {
        return "one of " + String.join(", ", words);
    }
}
