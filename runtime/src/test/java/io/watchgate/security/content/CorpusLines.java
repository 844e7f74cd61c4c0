package io.watchgate.security.content;

import io.watchgate.jsonrpc.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the corpora of the detectors: files of one JSON object a line. */
public final class CorpusLines {

    /** Stands within tokens of our own files, so that nobody who scans the repository takes them for live ones. */
    private static final String CUT = "\u00a6";

    private CorpusLines() {}

    public static List<JsonText> of(String name) throws IOException {
        String path = "/corpora/" + name + ".jsonl";
        try (InputStream in = Objects.requireNonNull(CorpusLines.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(CUT, "")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(JsonText::of)
                    .toList();
        }
    }

    public static String text(JsonText line, String member) {
        return line.member(member).flatMap(JsonText::text).orElse("");
    }
}
