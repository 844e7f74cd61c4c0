package io.watchgate.security.hygiene;

import io.watchgate.jsonrpc.VisibleText;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What was found in a frame, for the audit: how much of what, where, and none of it. Lives for one frame. */
final class Tally {

    private static final int MOST_PLACES = 50;
    private static final int LONGEST_PLACE = 200;

    private record Entry(Kind kind, int count, String place) {}

    private final Map<Kind, Treatment> treatments;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private int more;

    Tally(Map<Kind, Treatment> treatments) {
        this.treatments = treatments;
    }

    /** @param pointer asked only as long as places are written down: it takes time */
    void add(Map<Kind, Integer> found, Supplier<String> pointer) {
        if (found.isEmpty()) {
            return;
        }
        kinds.addAll(found.keySet());
        if (entries.size() >= MOST_PLACES) {
            more++;
            return;
        }
        String place = VisibleText.of(Cleaner.visible(pointer.get()), LONGEST_PLACE);
        found.forEach((kind, count) -> entries.add(new Entry(kind, count, place)));
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    boolean isBlocked() {
        return kinds.stream().anyMatch(kind -> treatments.get(kind) == Treatment.BLOCK);
    }

    /** What was found and treated as configured, or, with {@code rejected}, kept from going on with the whole frame. */
    List<Finding> findings(boolean rejected) {
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : entries) {
            findings.add(finding(entry, rejected));
        }
        if (more > 0) {
            findings.add(new Finding(
                    "text_hygiene.more",
                    Severity.WARN,
                    "Hidden characters found in " + more + " more texts",
                    Map.of("places", more)));
        }
        return findings;
    }

    private Finding finding(Entry entry, boolean rejected) {
        Treatment treatment = treatments.getOrDefault(entry.kind(), Treatment.STRIP);
        String done = rejected
                ? "blocked"
                : switch (treatment) {
                    case STRIP -> "stripped";
                    case SHOW -> "shown";
                    case BLOCK -> "blocked";
                    case PASS -> "passed";
                };
        String word = entry.kind().word();
        return new Finding(
                "text_hygiene." + word,
                done.equals("passed") ? Severity.INFO : Severity.WARN,
                "Hidden characters " + done + ": " + entry.count() + " " + word + " at " + entry.place(),
                Map.of("place", entry.place(), "action", done, "count", entry.count()));
    }
}
