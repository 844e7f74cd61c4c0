package io.watchgate.inspect.explain;

import io.watchgate.jsonrpc.JsonText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records as audit files have them, with apostrophes for quotes. */
final class Written {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Written() {}

    /** The record of a call of {@code delete_file} with these findings. */
    static AuditEntry call(String findings) {
        return entry("'subject':'delete_file','findings':[" + findings + "]");
    }

    static AuditEntry entry(String members) {
        return new AuditEntry(JsonText.of(("{'decision':'d1'," + members + "}").replace('\'', '"')));
    }

    /** What a filter finds in this place. */
    static String found(String rule, String place) {
        return "{'rule':'" + rule + "','severity':'warn','message':'Secret blocked: " + rule + "','details':{'place':'"
                + place + "','action':'blocked','confidence_percent':85,'length':7}}";
    }

    /** What an explanation says of it. */
    static List<String> explained(AuditEntry entry) {
        Search.FileRead file = new Search.FileRead(Path.of("audit.jsonl"), 7, 0, Optional.empty());
        return Explanation.of(new Search.Result.Found(entry, file), TODAY);
    }
}
