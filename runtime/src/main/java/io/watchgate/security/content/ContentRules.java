package io.watchgate.security.content;

import io.watchgate.spi.Direction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is done about which find. Immutable. */
public final class ContentRules {

    private final Action action;
    private final double minConfidence;
    private final Map<String, Sort> sorts;
    private final Map<String, List<Wildcard>> allowed = new HashMap<>();
    private final Function<String, String> sortOf;
    private final Set<Direction> directions;
    private final List<KnownFinds> suppressed;
    private final Clock clock;

    /**
     * Makes the rules.
     *
     * @param action where the sort of a find says nothing
     * @param minConfidence where the sort of a find says nothing
     * @param sorts the settings of each sort, by its word
     * @param sortOf the word of the sort that a rule belongs to
     * @param directions the ways of the frames that are looked into
     * @param suppressions finds that are no reason to act
     * @param clock whose date suppressions expire by
     */
    public ContentRules(
            Action action,
            double minConfidence,
            Map<String, Sort> sorts,
            Function<String, String> sortOf,
            Set<Direction> directions,
            List<Suppression> suppressions,
            Clock clock) {
        if (directions.isEmpty()) {
            throw new IllegalArgumentException("'directions' must name to_server, to_client or both");
        }
        this.action = action;
        this.minConfidence = minConfidence;
        this.sorts = Map.copyOf(sorts);
        this.sorts.forEach((word, sort) ->
                allowed.put(word, sort.allow().stream().map(Wildcard::new).toList()));
        this.sortOf = sortOf;
        this.directions = Set.copyOf(directions);
        this.suppressed = suppressions.stream().map(KnownFinds::new).toList();
        this.clock = clock;
    }

    /** Whether frames that go this way are looked into. */
    boolean covers(Direction direction) {
        return directions.contains(direction);
    }

    /** What to do about the finds of one frame; those that are none are left out. */
    List<Decision> decide(List<Hit> hits, String subject) {
        LocalDate today = LocalDate.now(clock);
        List<Decision> decisions = new ArrayList<>();
        hits.forEach(hit -> decide(hit, subject, today).ifPresent(decisions::add));
        return decisions;
    }

    private Optional<Decision> decide(Hit hit, String subject, LocalDate today) {
        String word = sortOf.apply(hit.rule());
        Sort sort = sorts.getOrDefault(word, Sort.SAME);
        if (!sort.enabled()
                || hit.confidence() < sort.minConfidence().orElse(minConfidence)
                || allowed.getOrDefault(word, List.of()).stream().anyMatch(text -> text.matches(hit.found()))) {
            return Optional.empty();
        }
        Optional<Suppression> suppression = suppressed.stream()
                .filter(known -> known.has(hit, subject, today))
                .map(KnownFinds::suppression)
                .findFirst();
        Action wanted = sort.action().orElse(action);
        return Optional.of(new Decision(hit, suppression.isPresent() ? Action.AUDIT_ONLY : wanted, suppression));
    }

    /** What is done about a find, and the suppression that kept it from more. */
    record Decision(Hit hit, Action action, Optional<Suppression> suppression) {}
}
