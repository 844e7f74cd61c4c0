package io.watchgate.security.allowlist;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the policy tells the audit. The messages are those of the first Watchgate: people search for them. */
final class ToolFindings {

    /** Longer numbers than this may not fit a {@code long}. */
    private static final int MAX_DIGITS = 18;

    private ToolFindings() {}

    static Finding judged(String tool, Ruling ruling) {
        String what = "Tool " + (ruling.allows() ? "allowed" : "blocked");
        return new Finding(
                ruling.allows() ? "tool_allowlist.allowed" : "tool_allowlist.blocked",
                ruling.allows() ? Severity.INFO : Severity.WARN,
                what + ": " + ShownName.of(tool) + " (" + ruling.why() + ")");
    }

    /** The frame could be taken for something that the policy cannot judge. */
    static Finding unclear(String message) {
        return new Finding("tool_allowlist.unclear", Severity.WARN, message);
    }

    static Finding filtered(FilteredTools tools, Mode mode, FrameId request) {
        NameList allowed = tools.allowed();
        NameList removed = tools.removed();
        int original = allowed.count() + removed.count();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("original", original);
        details.put("filtered", allowed.count());
        details.put("removed", removed.texts());
        details.put("allowed", allowed.texts());
        details.put("mode", mode.word());
        details.put("request_id", value(request));
        String message = "Tool access control filtered tools/list response: original=" + original
                + " tools, filtered=" + allowed.count() + " tools, removed=" + removed.quoted()
                + ", allowed=" + allowed.quoted() + ", mode=" + mode.word()
                + ", request_id=" + ShownName.of(request.toString());
        return new Finding("tool_allowlist.filtered", Severity.INFO, message, details);
    }

    /** An id keeps its type, since 1 and "1" are two ids. */
    private static Object value(FrameId id) {
        return id instanceof FrameId.Numeric number && number.digits().length() <= MAX_DIGITS
                ? Long.valueOf(number.digits())
                : ShownName.of(id.toString());
    }
}
