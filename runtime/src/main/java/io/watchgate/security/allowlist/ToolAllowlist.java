package io.watchgate.security.allowlist;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.McpMethod;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;
import java.util.List;

/**
 * Lets a client see and call only the tools that the configuration names, or all but those.
 *
 * <p>Both directions are judged alike, so that nothing depends on who calls whom. It keeps no state between frames.
 */
@Plugin(
        name = "tool_allowlist",
        config = ToolAllowlist.Config.class,
        summary = "Decides which tools can be seen and called")
public final class ToolAllowlist implements SecurityPolicy {

    private final ToolCalls calls;
    private final ToolLists lists;

    public ToolAllowlist(Config config) {
        ToolRules rules = new ToolRules(config.mode(), config.tools());
        this.calls = new ToolCalls(rules, config.onBlock());
        this.lists = new ToolLists(rules);
    }

    @Override
    public Verdict judge(Frame frame, FrameContext context) {
        if (!(frame instanceof Response response)) {
            return calls.judge(frame, context.era());
        }
        boolean isList = context.exchange().isPresent()
                && McpMethod.TOOLS_LIST.is(context.exchange().get().method());
        return isList ? lists.judge(response) : Verdict.PASS;
    }

    /** The options. */
    public record Config(
            @Option(doc = "how 'tools' is meant: allowlist, blocklist or allow_all", otherwise = "allowlist")
            Mode mode,

            @Option(doc = "the names of tools; a * stands for any text", otherwise = "[]")
            List<String> tools,

            @Option(doc = "how a blocked call is answered: error or result", otherwise = "error")
            OnBlock onBlock) {

        public Config {
            tools = List.copyOf(tools);
            ToolNames.check(tools);
        }
    }
}
