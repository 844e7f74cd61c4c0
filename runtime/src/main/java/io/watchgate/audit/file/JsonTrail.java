package io.watchgate.audit.file;

import io.watchgate.jsonrpc.JsonName;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Severity;
import io.watchgate.spi.Step;
import java.util.List;
import java.util.Map;

/** The findings and steps of a record in JSON. Plugins of other people make them too, so everything has a limit. */
final class JsonTrail {

    private static final JsonName PLUGIN = JsonName.of("plugin");
    private static final JsonName OUTCOME = JsonName.of("outcome");
    private static final JsonName US = JsonName.of("us");
    private static final JsonName FINDINGS_LEFT_OUT = JsonName.of("findings_left_out");
    private static final JsonName RULE = JsonName.of("rule");
    private static final JsonName SEVERITY = JsonName.of("severity");
    private static final JsonName MESSAGE = JsonName.of("message");
    private static final JsonName FINDINGS = JsonName.of("findings");
    private static final JsonName TRAIL = JsonName.of("trail");
    private static final JsonName DETAILS = JsonName.of("details");

    private JsonTrail() {}

    static void write(AuditRecord.Trail trail, JsonWriter json) {
        json.name(FINDINGS).array();
        List<Finding> findings = trail.findings();
        for (Finding finding : findings.subList(0, Math.min(findings.size(), Limits.FINDINGS))) {
            finding(finding, json);
        }
        json.endArray().name(TRAIL).array();
        for (Step step : trail.steps()) {
            json.object()
                    .member(PLUGIN, step.plugin())
                    .member(OUTCOME, step.outcome().word())
                    .member(US, step.nanos() / 1_000)
                    .endObject();
        }
        json.endArray();
        if (findings.size() > Limits.FINDINGS) {
            json.member(FINDINGS_LEFT_OUT, findings.size() - Limits.FINDINGS);
        }
    }

    /** The text, or as much of it as a record may hold. */
    static String cut(String text) {
        return cut(text, Limits.NAME);
    }

    private static void finding(Finding finding, JsonWriter json) {
        json.object()
                .member(RULE, cut(finding.rule()))
                .member(SEVERITY, finding.severity() == Severity.WARN ? "warn" : "info")
                .member(MESSAGE, cut(finding.message(), Limits.MESSAGE));
        if (!finding.details().isEmpty()) {
            json.name(DETAILS).object();
            int left = Limits.FINDINGS;
            for (Map.Entry<String, Object> detail : finding.details().entrySet()) {
                if (left-- == 0) {
                    break;
                }
                detail(detail.getValue(), json.name(detail.getKey()));
            }
            json.endObject();
        }
        json.endObject();
    }

    private static void detail(Object value, JsonWriter json) {
        if (value instanceof Number number) {
            json.value(number.longValue());
        } else if (value instanceof List<?> list) {
            json.array();
            list.subList(0, Math.min(list.size(), Limits.LIST)).forEach(text -> json.value(cut(text.toString())));
            json.endArray();
        } else {
            json.value(cut(value.toString()));
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "...";
    }
}
