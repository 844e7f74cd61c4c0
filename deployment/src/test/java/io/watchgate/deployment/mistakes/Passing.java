package io.watchgate.deployment.mistakes;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;

/** A policy without a mistake, but that it is not declared. */
public abstract class Passing implements SecurityPolicy {
    @Override
    public Verdict judge(Frame frame, FrameContext context) {
        return Verdict.PASS;
    }
}
