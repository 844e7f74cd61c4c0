package io.watchgate.inspect.explain;

import io.watchgate.inspect.explain.AuditEntry.Finding;
import io.watchgate.inspect.explain.Search.FileRead;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells a person what a record says. For use by one thread. */
public final class Explanation {

    private static final int LONGEST = 500;

    private final AuditEntry entry;
    private final LocalDate today;
    private final List<String> lines = new ArrayList<>();

    private Explanation(AuditEntry entry, LocalDate today) {
        this.entry = entry;
        this.today = today;
    }

    /**
     * The lines to print, each fit for a terminal.
     *
     * @param today what the expiry of suppressions counts from
     */
    public static List<String> of(Search.Result.Found found, LocalDate today) {
        Explanation explanation = new Explanation(found.entry(), today);
        explanation.tell(found.file());
        return explanation.lines;
    }

    private void tell(FileRead file) {
        line("Decision " + entry.text("decision").orElse(""));
        fact("when", entry.text("time"));
        fact("session", entry.text("session"));
        fact("way", Optional.of(way()));
        fact("method", entry.text("method"));
        fact(Words.subject(entry.text("method").orElse("")), entry.text("subject"));
        fact("outcome", entry.text("outcome").map(Words::outcome));
        fact("reason", entry.text("reason"));
        fact("why", entry.text("why"));
        fact("record", Optional.of(file.path() + ", line " + file.lines()));
        trail();
        int number = 1;
        for (Finding finding : entry.findings()) {
            finding(number++, finding);
        }
        if (number == 1) {
            lines.add("");
            line("No policy found anything in it.");
        }
        entry.literal("findings_left_out")
                .ifPresent(count -> line("Further findings that the record has no room for: " + count));
        if (file.skipped() > 0) {
            lines.add("");
            line("Lines of " + file.path() + " before it that are no JSON: " + file.skipped());
        }
    }

    private String way() {
        boolean toServer = entry.text("direction").filter("to_server"::equals).isPresent();
        String server = "the server " + entry.text("server").orElse("");
        String kind = entry.text("kind").orElse("message");
        String id = entry.literal("id").map(known -> " " + known).orElse("");
        return kind + id + (toServer ? " from the client to " + server : " from " + server + " to the client");
    }

    private void trail() {
        for (JsonText step : entry.trail()) {
            String plugin = step.member("plugin").flatMap(JsonText::text).orElse("");
            String outcome = step.member("outcome").flatMap(JsonText::text).orElse("");
            String took =
                    step.member("us").map(us -> ", " + us + " microseconds").orElse("");
            fact("policy", Optional.of(plugin + ": " + outcome + took));
        }
    }

    private void finding(int number, Finding finding) {
        lines.add("");
        String severity =
                finding.text("severity").map(word -> " (" + word + ")").orElse("");
        line("Finding " + number + ": " + finding.rule() + severity);
        fact("message", finding.text("message"));
        fact("place", finding.detail("place"));
        fact("confidence", finding.literal("confidence_percent").map(percent -> percent + " %"));
        fact("done", finding.detail("action").map(Words::action));
        fact("suppressed", finding.detail("suppressed"));
        Remedy.of(finding, entry, today).ifPresent(remedy -> {
            line("  " + remedy.advice());
            remedy.yaml().forEach(yaml -> lines.add("      " + yaml));
        });
    }

    private void fact(String name, Optional<String> value) {
        value.ifPresent(text -> line("  " + name + " ".repeat(Math.max(1, 12 - name.length())) + text));
    }

    private void line(String text) {
        lines.add(VisibleText.of(text, LONGEST));
    }
}
