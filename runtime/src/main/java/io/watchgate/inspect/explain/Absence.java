package io.watchgate.inspect.explain;

import io.watchgate.inspect.Unreadable;
import io.watchgate.inspect.explain.Search.FileRead;
import io.watchgate.jsonrpc.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Tells a person why there is nothing to explain. */
public final class Absence {

    private static final int LONGEST = 500;
    private static final String SIMPLE = "the format 'simple' names decisions only in some lines; use 'format: jsonl'";

    private Absence() {}

    /** The lines to print when no file has the record, each fit for a terminal. */
    public static List<String> of(String decision, Search.Result.Missing missing) {
        List<String> lines = new ArrayList<>();
        lines.add(shown("watchgate: there is no record of the decision " + decision));
        missing.files().forEach(file -> lines.add(shown("  " + read(file))));
        return lines;
    }

    /** What to print when the configuration writes no file that could be read. */
    public static String ofFiles(boolean forPeopleOnly) {
        return forPeopleOnly
                ? "watchgate: this configuration audits for people only: " + SIMPLE
                : "watchgate: this configuration has no file_auditing with 'format: jsonl'; name a file with --audit";
    }

    private static String read(FileRead file) {
        if (file.trouble().isPresent()) {
            return Unreadable.message(file.path().toString(), file.trouble().get());
        }
        if (file.isOfAnotherKind()) {
            return file.path() + ": none of its " + file.lines() + " lines is JSON: " + SIMPLE;
        }
        String skipped = file.skipped() == 0 ? "" : ", of which " + file.skipped() + " are no JSON and were skipped";
        return file.path() + ": " + file.lines() + " lines" + skipped;
    }

    private static String shown(String text) {
        return VisibleText.of(text, LONGEST);
    }
}
