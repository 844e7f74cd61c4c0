package io.watchgate.bus;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.Request;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Finding;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Outcome;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Step;
import io.watchgate.spi.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds one frame over its stations, each of which sees what the one before it left. Lives for one frame. */
final class Judgement {

    private final String decision;
    private final Frame original;
    private final FrameContext context;
    private final Pulse pulse;
    private final List<Step> steps = new ArrayList<>(4);
    private List<Finding> findings = List.of();
    private Frame frame;
    private @Nullable Ending ending;
    private Outcome outcome = Outcome.PASSED;
    private Optional<Reason> reason = Optional.empty();

    Judgement(String decision, Frame original, FrameContext context, Pulse pulse) {
        this.decision = decision;
        this.original = original;
        this.context = context;
        this.pulse = pulse;
        this.frame = original;
    }

    Passage over(List<PluginGuard> guards) {
        for (int i = 0; i < guards.size() && ending == null; i++) {
            pass(guards.get(i));
        }
        return new Passage(
                decision,
                new AuditRecord.Subject.Carried(original),
                context,
                ending == null ? new Ending.Forward(frame) : ending,
                outcome,
                reason,
                new AuditRecord.Trail(steps, findings));
    }

    private void pass(PluginGuard guard) {
        Station station = guard.station();
        pulse.enter(station.name());
        PluginGuard.Result result = guard.judge(frame, context);
        pulse.leave();
        if (result instanceof PluginGuard.Result.Judged judged) {
            note(judged.verdict().findings());
            steps.add(new Step(station.name(), apply(judged.verdict()), judged.nanos()));
        } else if (result instanceof PluginGuard.Result.Failed failed) {
            steps.add(new Step(station.name(), Outcome.FAILED, failed.nanos()));
            if (station.critical()) {
                end(Outcome.FAILED, new GatewayError(Reason.PLUGIN_FAILURE, "A policy could not judge the message"));
            }
        }
    }

    private void note(List<Finding> found) {
        if (findings.isEmpty()) {
            findings = found;
        } else {
            findings = new ArrayList<>(findings);
            findings.addAll(found);
        }
    }

    private Outcome apply(Verdict verdict) {
        if (verdict instanceof Verdict.Rewrite rewrite) {
            frame = rewrite.frame();
            outcome = Outcome.REWRITTEN;
            return Outcome.REWRITTEN;
        }
        if (verdict instanceof Verdict.Answer answer && frame instanceof Request request) {
            ending = new Ending.Answer(request, answer.result());
            outcome = Outcome.ANSWERED;
            return Outcome.ANSWERED;
        }
        if (verdict instanceof Verdict.Reject reject) {
            end(Outcome.REJECTED, new GatewayError(reject.reason(), reject.message()));
            return Outcome.REJECTED;
        }
        return Outcome.PASSED;
    }

    private void end(Outcome how, GatewayError error) {
        outcome = how;
        reason = Optional.of(error.reason());
        ending = Passage.rejection(original, error, context, decision);
    }
}
