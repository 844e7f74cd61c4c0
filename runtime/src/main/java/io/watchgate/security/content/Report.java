package io.watchgate.security.content;

import io.watchgate.security.content.ContentRules.Decision;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the audit what was found where and what was done, and quotes none of it. */
final class Report {

    /** Among so many, none is looked for in a place: the place says less. */
    private static final int MOST_NAMES = 100;

    private final String what;
    private final String done;
    /** What was found in names of members: it would show in the pointers. */
    private final List<String> names;

    private final Origins origins = new Origins();

    Report(String what, String done, List<Decision> decisions) {
        this.what = what;
        this.done = done;
        this.names = decisions.stream()
                .map(Decision::hit)
                .filter(hit -> hit.piece().snippet().isName())
                .map(hit -> hit.layer()
                        .text()
                        .substring(hit.span().start(), hit.span().end()))
                .map(name -> name.replace("~", "~0").replace("/", "~1"))
                .distinct()
                .toList();
    }

    Finding finding(Decision decision) {
        Hit hit = decision.hit();
        boolean acted = decision.action() != Action.AUDIT_ONLY;
        String place = place(hit);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("place", place);
        details.put("action", acted ? done : "none");
        details.put("confidence_percent", (int) Math.round(hit.confidence() * 100));
        details.put("offset", origins.of(hit));
        details.put("length", hit.found().length());
        decision.suppression().ifPresent(known -> details.put("suppressed", known.reason()));
        return new Finding(
                hit.rule(),
                acted ? Severity.WARN : Severity.INFO,
                what + " " + (acted ? done : "seen") + ": " + hit.rule() + " at " + place,
                details);
    }

    private String place(Hit hit) {
        String place = hit.piece().pointer();
        if (names.size() > MOST_NAMES) {
            return place.substring(0, Math.max(0, place.indexOf('/', 1))) + "/*";
        }
        for (String name : names) {
            place = place.replace(name, "*");
        }
        return place;
    }
}
