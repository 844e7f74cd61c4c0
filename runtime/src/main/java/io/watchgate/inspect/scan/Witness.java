package io.watchgate.inspect.scan;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.Finding;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;
import java.util.List;

/** A policy, and what it found in the last frame: a record names the findings of all policies together. For one thread. */
final class Witness implements SecurityPolicy {

    private final SecurityPolicy policy;
    private List<Finding> findings = List.of();

    Witness(SecurityPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Verdict judge(Frame frame, FrameContext context) {
        findings = List.of();
        Verdict verdict = policy.judge(frame, context);
        findings = verdict.findings();
        return verdict;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public void close() {
        policy.close();
    }
}
