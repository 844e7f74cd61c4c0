package io.watchgate.config;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the YAML parser did not understand. */
final class SyntaxAdvice {

    private SyntaxAdvice() {}

    static Unreadable on(String file, MarkedYAMLException e) {
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        String context = Optional.ofNullable(e.getContext()).orElse("");
        boolean unclosed = problem.contains("unexpected end of stream") || problem.contains("but got");
        Mark mark = unclosed && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
        Place place = mark == null ? Place.whole(file) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
        Advice advice = unclosed ? unclosed(context) : advice(problem);
        return new Unreadable(place, advice.wrong(), advice.right());
    }

    private static Advice unclosed(String context) {
        return context.contains("scalar")
                ? new Advice("a quote opens here and is never closed", "close it with the same quote")
                : new Advice(
                        "a bracket opens here and is not closed", "close it, and put a comma between the values in it");
    }

    private static Advice advice(String problem) {
        if (problem.contains("(TAB)")) {
            return new Advice("a tab stands here", "indent with spaces only");
        }
        if (problem.contains("cannot start any token")) {
            return new Advice("a value cannot begin with this character", "put the value in quotes");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return new Advice(
                    "a ':' stands where none can be",
                    "put the value in quotes if the ':' is part of it, else look at the indentation of this line");
        }
        if (problem.startsWith("expected <block end>")) {
            return new Advice(
                    "this does not fit the lines before it",
                    "start all keys, or all '-', of one section in one column");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return new Advice("a key without ':'", "write 'key: value'");
        }
        if (problem.startsWith("found unknown escape character")) {
            return new Advice("an escape that YAML does not know", "write \\\\ for a backslash, or use single quotes");
        }
        return new Advice("YAML does not allow this here (" + Visible.brief(problem) + ")", "look at this line");
    }

    private record Advice(String wrong, String right) {}
}
