package io.watchgate.config;

import io.watchgate.config.Node.Scalar;
import io.watchgate.config.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command: one line of text, or a list of words. A line is split before references are replaced, so that what they
 * bring in stays one word.
 */
final class CommandShape implements Shape<Command> {

    private static final String RIGHT = "write a command line, or a list with the program and its arguments";

    @Override
    public Optional<Command> read(Spot spot) {
        Optional<List<String>> words = spot.node() instanceof Sequence list ? listed(spot, list) : line(spot);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.get().isEmpty() || words.get().get(0).isBlank()) {
            return spot.refuse("names no program", "write the program to start first");
        }
        return Optional.of(new Command(words.get()));
    }

    @Override
    public Schema schema() {
        Schema word = Schema.any().with("type", List.of("string", "number", "boolean"));
        return Schema.anyOf(
                Schema.type("string").with("minLength", 1),
                Schema.type("array").with("items", word).with("minItems", 1));
    }

    private static Optional<List<String>> line(Spot spot) {
        if (!(spot.node() instanceof Scalar scalar) || scalar.isNull()) {
            return spot.refuse(RIGHT);
        }
        Optional<List<String>> words = WordSplitter.split(scalar.text());
        if (words.isEmpty()) {
            return spot.refuse("has a quote without its other half", "close it, or put a backslash before it");
        }
        warnOfShellWords(spot, words.get());
        List<String> replaced = new ArrayList<>();
        for (String word : words.get()) {
            Optional<String> value = plain(spot, word);
            value.ifPresent(replaced::add);
        }
        return replaced.size() == words.get().size() ? Optional.of(replaced) : Optional.empty();
    }

    private static Optional<List<String>> listed(Spot spot, Sequence list) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Spot item = spot.item(i, list.items().get(i));
            // as written: in a command 8080 is a word like any other
            Optional<String> word = item.node() instanceof Scalar scalar && !scalar.isNull()
                    ? plain(item, scalar.text())
                    : item.refuse("write one word");
            word.ifPresent(words::add);
        }
        return words.size() == list.items().size() ? Optional.of(words) : Optional.empty();
    }

    private static Optional<String> plain(Spot spot, String written) {
        Optional<String> word = References.areIn(written) ? new References(spot).in(written) : Optional.of(written);
        return word.isPresent() && word.get().indexOf('\0') >= 0
                ? spot.refuse("holds a NUL character", "remove it, no program can be given one")
                : word;
    }

    private static void warnOfShellWords(Spot spot, List<String> words) {
        for (String word : words) {
            switch (word) {
                case "|", "||", "&&", "&", ";", ">", ">>", "<", "2>&1" -> {
                    spot.warn(
                            "passes '" + word + "' to the program as an argument",
                            "no shell runs the command; where one is needed write [sh, -c, '...']");
                    return;
                }
                default -> {
                    // a word without a meaning for a shell
                }
            }
        }
    }
}
