package io.watchgate.scenario;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the steps of {@code when}: mappings of one member, whose name says what happens. */
final class StepReader {

    private StepReader() {}

    static Step read(String where, Object value) {
        Map<String, Object> step = Fields.of(where, value).takeRest();
        if (step.size() != 1) {
            throw new IllegalArgumentException(where + ": a step has one member, not " + step.keySet());
        }
        String verb = step.keySet().iterator().next();
        Object what = step.get(verb);
        String here = where + "." + verb;
        return switch (verb) {
            case "client" -> new Step.Says(Channel.CLIENT, LineReader.readEnded(here, what));
            case "server" -> new Step.Says(Channel.SERVER, LineReader.readEnded(here, what));
            case "client_raw" -> new Step.Says(Channel.CLIENT, LineReader.read(here, what));
            case "server_raw" -> new Step.Says(Channel.SERVER, LineReader.read(here, what));
            case "server_stderr" -> new Step.Warns(LineReader.readEnded(here, what));
            case "close" -> new Step.Closes(Channel.named(what.toString()));
            case "server_exits" -> exits(Fields.of(here, what));
            case "advance" -> new Step.Advance(Duration.ofSeconds(Fields.number(here, what)));
            case "await" -> new Step.Await(counts(here, what));
            case "auditors" -> new Step.Auditors(work(here, what));
            default -> throw new IllegalArgumentException(where + ": unknown step: " + verb);
        };
    }

    private static Step exits(Fields fields) {
        int code = fields.number("code", 0);
        List<Line> stderr =
                fields.take("stderr", Fields.listOf(LineReader::readEnded)).orElse(List.of());
        fields.end();
        return new Step.Exits(code, stderr);
    }

    private static Map<Channel, Integer> counts(String where, Object value) {
        Map<Channel, Integer> counts = new EnumMap<>(Channel.class);
        Fields.of(where, value)
                .takeRest()
                .forEach((channel, count) -> counts.put(Channel.named(channel), Fields.number(where, count)));
        return counts;
    }

    private static boolean work(String where, Object value) {
        return switch (value.toString()) {
            case "work" -> true;
            case "fail" -> false;
            default -> throw new IllegalArgumentException(where + ": 'work' or 'fail', not " + value);
        };
    }
}
