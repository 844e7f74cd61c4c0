package io.watchgate.security.content;

import java.time.LocalDate;
import java.util.Optional;

/** The finds that a {@link Suppression} covers, ready to be asked about many. Immutable. */
final class KnownFinds {

    private final Suppression suppression;
    private final Wildcard rule;
    private final Wildcard subject;
    private final Wildcard path;
    private final Optional<LocalDate> lastDay;

    KnownFinds(Suppression suppression) {
        this.suppression = suppression;
        this.rule = new Wildcard(suppression.rule());
        this.subject = new Wildcard(suppression.subject());
        this.path = new Wildcard(suppression.path());
        this.lastDay = suppression.expires().map(LocalDate::parse);
    }

    Suppression suppression() {
        return suppression;
    }

    /** Whether it holds on that day for a find in a message about this subject. */
    boolean has(Hit hit, String foundSubject, LocalDate today) {
        return (lastDay.isEmpty() || !today.isAfter(lastDay.get()))
                && rule.matches(hit.rule())
                && subject.matches(foundSubject)
                && path.matches(hit.piece().pointer());
    }
}
