package io.watchgate.it.dsl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the fake server received, written down by itself before it does anything else. */
public record Journal(Path file) {

    /** All lines, each behind the word that says what the audit knew of it. */
    public List<String> entries() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return text.lines().toList();
    }

    public boolean mentions(String text) throws IOException {
        return entries().stream().anyMatch(entry -> entry.contains(text));
    }

    public void await(String text) throws Exception {
        Await.until("the server receives " + text, () -> mentions(text));
    }
}
