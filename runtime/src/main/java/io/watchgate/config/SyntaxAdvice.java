package io.watchgate.config;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what the YAML parser did not understand. */
final class SyntaxAdvice {

    private SyntaxAdvice() {}

    static Unreadable on(String file, MarkedYAMLException e) {
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        Advice advice = advice(problem, Optional.ofNullable(e.getContext()).orElse(""));
        Optional<Mark> start = Optional.ofNullable(e.getContextMark());
        Mark mark = advice.atStart() && start.isPresent() ? start.get() : e.getProblemMark();
        Place place = new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
        return new Unreadable(place, advice.wrong(), advice.right());
    }

    private static Advice advice(String problem, String context) {
        if (problem.contains("unexpected end of stream") && context.contains("scalar")) {
            return atStart("a quote opens here and is never closed", "close it with the same quote");
        }
        if (problem.endsWith("but got {")) {
            return here("a '{' stands inside brackets", "put a value with one in quotes: \"${env:NAME}\"");
        }
        if (problem.contains("but got")) {
            return atStart(
                    "a bracket opens here and is not closed", "close it, and put a comma between the values in it");
        }
        return lineAdvice(problem);
    }

    private static Advice lineAdvice(String problem) {
        if (problem.contains("(TAB)")) {
            return here("a tab stands here", "indent with spaces only");
        }
        if (problem.contains("cannot start any token")) {
            return here("a value cannot begin with this character", "put the value in quotes");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return here(
                    "a ':' stands where none can be",
                    "put the value in quotes if it is part of that,"
                            + " else look for a wrong indentation here or a missing ':' above");
        }
        if (problem.startsWith("expected <block end>")) {
            return here(
                    "this does not fit the lines before it",
                    "start all keys, or all '-', of one section in one column");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return here("a key without ':'", "write 'key: value'");
        }
        if (problem.startsWith("found unknown escape character")) {
            return here("an escape that YAML does not know", "write \\\\ for a backslash, or use single quotes");
        }
        return here("YAML does not allow this here (" + Visible.brief(problem) + ")", "look at this line");
    }

    private static Advice here(String wrong, String right) {
        return new Advice(wrong, right, false);
    }

    private static Advice atStart(String wrong, String right) {
        return new Advice(wrong, right, true);
    }

    /**
     * What to say.
     *
     * @param atStart whether the mistake lies where the value begins, and not where the parser noticed
     */
    private record Advice(String wrong, String right, boolean atStart) {}
}
