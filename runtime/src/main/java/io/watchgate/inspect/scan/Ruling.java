package io.watchgate.inspect.scan;

import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One finding in a frame: whose it is, and what would be done about it. */
record Ruling(String policy, Effect effect, Finding finding) {

    /** Who speaks where no policy was asked. */
    private static final String READER = "reader";

    /**
     * All that a record says. A frame that does not go on has at least one, whatever its policies told.
     *
     * @param witnesses of the policies, in their order; those behind the last step were not asked
     */
    static List<Ruling> allOf(AuditRecord record, List<Witness> witnesses) {
        List<Ruling> rulings = new ArrayList<>();
        List<Step> steps = record.trail().steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean isLast = i == steps.size() - 1;
            if (step.outcome() == Outcome.FAILED) {
                boolean stops = isLast && record.outcome() == Outcome.FAILED;
                rulings.add(failed(step, stops ? Effect.BLOCKED : Effect.RECORDED));
            } else {
                rulings.addAll(judged(step, witnesses.get(i).findings()));
            }
        }
        if (record.subject() instanceof AuditRecord.Subject.Refused refused) {
            String why = refused.refusal().error().message();
            rulings.add(blocked(READER, new Finding(READER + ".refused", Severity.WARN, why)));
        }
        return rulings;
    }

    /** The same, with the place where it stands in the input. */
    Remark at(long line, Optional<String> pointer) {
        return new Remark(line, pointer, policy, effect, finding);
    }

    private static List<Ruling> judged(Step step, List<Finding> findings) {
        boolean stops = step.outcome() == Outcome.REJECTED || step.outcome() == Outcome.ANSWERED;
        if (findings.isEmpty() && stops) {
            String rule = step.plugin() + "." + step.outcome().word();
            return List.of(blocked(step.plugin(), new Finding(rule, Severity.WARN, "The policy says no more")));
        }
        return findings.stream()
                .map(finding -> new Ruling(step.plugin(), Effect.of(finding, step.outcome()), finding))
                .toList();
    }

    private static Ruling failed(Step step, Effect effect) {
        String rule = step.plugin() + ".failed";
        return new Ruling(step.plugin(), effect, new Finding(rule, Severity.WARN, "The policy could not judge it"));
    }

    private static Ruling blocked(String policy, Finding finding) {
        return new Ruling(policy, Effect.BLOCKED, finding);
    }
}
