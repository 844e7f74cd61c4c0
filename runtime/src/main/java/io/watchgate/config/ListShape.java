package io.watchgate.config;

import io.watchgate.config.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of values of one shape. */
final class ListShape<T> implements Shape<List<T>> {

    private final Shape<T> item;

    ListShape(Shape<T> item) {
        this.item = item;
    }

    @Override
    public String right() {
        return "write a list, one '- ' to a line";
    }

    @Override
    public Optional<List<T>> read(Spot spot) {
        Optional<Sequence> sequence = spot.sequence(this);
        return sequence.isEmpty() ? Optional.empty() : items(spot, sequence.get());
    }

    @Override
    public Schema schema() {
        return Schema.type("array").with("items", item.schema());
    }

    @Override
    public String words() {
        return "a list, each item " + item.words();
    }

    private Optional<List<T>> items(Spot spot, Sequence sequence) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Optional<T> value = item.read(spot.item(i, sequence.items().get(i)));
            if (value.isPresent()) {
                values.add(value.get());
            }
        }
        boolean whole = values.size() == sequence.items().size();
        return whole ? Optional.of(List.copyOf(values)) : Optional.empty();
    }
}
