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

    private final ListShape<String> list = new ListShape<>(new WordShape());

    @Override
    public String right() {
        return "write a command line, or a list with the program and its arguments";
    }

    @Override
    public Optional<Command> read(Spot spot) {
        Optional<List<String>> words = spot.node() instanceof Sequence ? list.read(spot) : line(spot);
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
        return Schema.anyOf(
                Schema.type("string").with("minLength", 1), list.schema().with("minItems", 1));
    }

    private Optional<List<String>> line(Spot spot) {
        if (!(spot.node() instanceof Scalar scalar)) {
            return spot.refuse(this);
        }
        if (scalar.isNull()) {
            return spot.refuse("is empty", right());
        }
        Optional<List<String>> words = WordSplitter.split(scalar.text());
        if (words.isEmpty()) {
            return spot.refuse("has a quote without its other half", "close it, or put a backslash before it");
        }
        warnOfShellWords(spot, words.get());
        return replaced(spot, words.get());
    }

    private static Optional<List<String>> replaced(Spot spot, List<String> words) {
        List<String> replaced = new ArrayList<>();
        for (String word : words) {
            Optional<String> value = References.areIn(word) ? new References(spot).in(word) : Optional.of(word);
            if (value.isPresent() && WordShape.usable(value.get(), spot).isPresent()) {
                replaced.add(value.get());
            }
        }
        return replaced.size() == words.size() ? Optional.of(replaced) : Optional.empty();
    }

    private static void warnOfShellWords(Spot spot, List<String> words) {
        for (String word : words) {
            if (isForShell(word)) {
                spot.warn(
                        "passes '" + word + "' to the program as an argument",
                        "no shell runs the command; where one is needed write [sh, -c, '...']");
                return;
            }
        }
    }

    private static boolean isForShell(String word) {
        return switch (word) {
            case "|", "||", "&&", "&", ";", ">", ">>", "<", "2>&1" -> true;
            default -> false;
        };
    }
}
