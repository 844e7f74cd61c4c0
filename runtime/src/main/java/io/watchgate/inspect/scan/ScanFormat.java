package io.watchgate.inspect.scan;

import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.VisibleText;
import io.watchgate.spi.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How remarks are printed. Whatever the input says, a line is one line and does nothing to a terminal. */
public enum ScanFormat {
    /** For people. */
    TEXT {
        @Override
        public String line(Remark remark) {
            StringBuilder line =
                    new StringBuilder(severity(remark)).append("  line ").append(remark.line());
            remark.pointer().ifPresent(pointer -> line.append(' ').append(pointer));
            line.append(": ")
                    .append(remark.finding().rule())
                    .append(" (")
                    .append(remark.policy())
                    .append(')');
            line.append(remark.effect() == Effect.NOTED ? ", " : ", would be ")
                    .append(remark.effect().word());
            remark.confidence()
                    .ifPresent(percent ->
                            line.append(", confidence ").append(percent).append(" %"));
            remark.message().ifPresent(message -> line.append(": ").append(message));
            return VisibleText.of(line.toString(), LONGEST);
        }

        @Override
        public Optional<String> summary(Tally tally, List<String> policies) {
            return Optional.of(count(tally.findings(), "finding") + ": "
                    + tally.count(Effect.BLOCKED) + " would be blocked, "
                    + tally.count(Effect.REDACTED) + " redacted, "
                    + tally.count(Effect.RECORDED) + " recorded; judged "
                    + count(tally.messages(), "message") + " and "
                    + count(tally.lines(), "line") + " of text by " + String.join(", ", policies));
        }
    },

    /** For scripts: one JSON object a line. */
    JSON {
        @Override
        public String line(Remark remark) {
            JsonWriter json = new JsonWriter()
                    .object()
                    .member("severity", severity(remark))
                    .member("rule", remark.finding().rule())
                    .member("line", remark.line());
            remark.pointer().ifPresent(pointer -> json.member("pointer", pointer));
            json.member("policy", remark.policy())
                    .member("effect", remark.effect().word());
            remark.confidence().ifPresent(percent -> json.member(Remark.CONFIDENCE, percent));
            remark.message().ifPresent(message -> json.member("message", VisibleText.of(message, LONGEST)));
            // What the writer lets through and a terminal may not know becomes an escape, which is JSON again.
            return VisibleText.of(json.endObject().toText().toString(), Integer.MAX_VALUE);
        }

        @Override
        public Optional<String> summary(Tally tally, List<String> policies) {
            return Optional.empty();
        }
    };

    private static final int LONGEST = 2000;

    /** A remark on a line of its own. */
    public abstract String line(Remark remark);

    /** What to say at the end, if anything. */
    public abstract Optional<String> summary(Tally tally, List<String> policies);

    /** As it is given on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String severity(Remark remark) {
        return remark.finding().severity() == Severity.WARN ? "warn" : "info";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
