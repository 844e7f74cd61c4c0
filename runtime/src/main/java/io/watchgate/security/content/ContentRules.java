package io.watchgate.security.content;

import io.watchgate.spi.Direction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is done about which find.
 *
 * @param action where the sort of a find says nothing
 * @param minConfidence where the sort of a find says nothing
 * @param sorts the settings of each sort, by its word
 * @param sortOf the word of the sort that a rule belongs to
 * @param directions the ways of the frames that are looked into
 * @param suppressions finds that are no reason to act
 * @param clock whose date suppressions expire by
 */
public record ContentRules(
        Action action,
        double minConfidence,
        Map<String, Sort> sorts,
        Function<String, String> sortOf,
        Set<Direction> directions,
        List<Suppression> suppressions,
        Clock clock) {

    public ContentRules {
        sorts = Map.copyOf(sorts);
        directions = Set.copyOf(directions);
        suppressions = List.copyOf(suppressions);
        if (directions.isEmpty()) {
            throw new IllegalArgumentException("'directions' must name to_server, to_client or both");
        }
    }

    /** What to do; empty when the find is none. */
    Optional<Decision> decide(Hit hit, String subject) {
        Sort sort = sorts.getOrDefault(sortOf.apply(hit.rule()), Sort.SAME);
        if (!sort.enabled()
                || hit.confidence() < sort.minConfidence().orElse(minConfidence)
                || sort.allow().stream().anyMatch(allowed -> new Wildcard(allowed).matches(hit.found()))) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Suppression> suppression = suppressions.stream()
                .filter(known -> known.covers(hit.rule(), subject, hit.piece().pointer(), today))
                .findFirst();
        Action wanted = sort.action().orElse(action);
        return Optional.of(new Decision(hit, suppression.isPresent() ? Action.AUDIT_ONLY : wanted, suppression));
    }

    /** What is done about a find, and the suppression that kept it from more. */
    record Decision(Hit hit, Action action, Optional<Suppression> suppression) {}
}
