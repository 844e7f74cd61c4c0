package io.watchgate.benchmarks;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.mcp.ToolCall;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Reason;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;
import java.util.Optional;
import java.util.Set;

/** The least that a policy on tools has to do. */
record Allowlist(Set<String> tools) implements SecurityPolicy {

    @Override
    public Verdict judge(Frame frame, FrameContext context) {
        Optional<ToolCall> call = ToolCall.from(frame);
        return call.isEmpty() || call.get().name().filter(tools::contains).isPresent()
                ? Verdict.pass()
                : Verdict.reject(Reason.UNKNOWN_TOOL, "Unknown tool");
    }
}
