package io.watchgate.security.allowlist;

import io.watchgate.jsonrpc.Response;
import io.watchgate.mcp.ListResult;
import io.watchgate.mcp.Lookalikes;
import io.watchgate.mcp.McpMethod;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Reason;
import io.watchgate.spi.Verdict;
import java.util.Optional;

/** Filters the answers to {@code tools/list}, page by page. */
final class ToolLists {

    private static final String METHOD = McpMethod.TOOLS_LIST.wireName();

    private final ToolRules rules;

    ToolLists(ToolRules rules) {
        this.rules = rules;
    }

    Verdict judge(Response response) {
        if (!rules.isRestrictive() || !(response instanceof Response.Success success)) {
            return Verdict.PASS;
        }
        if (Lookalikes.inAnswer(response, METHOD).isPresent()) {
            return unclear("a member differs from 'tools' or 'nextCursor' only by letter case");
        }
        Optional<ListResult> page = ListResult.from(response, METHOD);
        if (page.isPresent()) {
            return filter(page.get());
        }
        return success.result().member("tools").isEmpty() ? Verdict.PASS : unclear("'tools' is not a list");
    }

    private Verdict filter(ListResult page) {
        FilteredTools tools = new FilteredTools(page, rules);
        Finding finding =
                ToolFindings.filtered(tools, rules.mode(), page.response().id());
        return tools.removed().count() == 0
                ? Verdict.pass(finding)
                : Verdict.rewrite(page.keeping(tools.kept()), finding);
    }

    /** What cannot be read without doubt cannot be filtered, and must not reach a client that reads it some way. */
    private static Verdict unclear(String what) {
        return Verdict.reject(
                Reason.INVALID_ANSWER,
                "The answer to tools/list is not valid: " + what,
                ToolFindings.unclear("Tool list blocked: " + what));
    }
}
