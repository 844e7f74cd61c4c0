package io.watchgate.it.server;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down what arrives, so that it is there even if the server is killed right afterwards. */
final class Journalist {

    private final Path audit;
    private final FileOutputStream journal;

    Journalist(Path journal, Path audit) throws IOException {
        this.audit = audit;
        this.journal = new FileOutputStream(journal.toFile(), true);
    }

    /** A call whose tool's name begins with {@code audited} is looked up in the audit before anything else happens. */
    void received(Message message) throws IOException {
        String shown = message.line().length() > 2000 ? message.line().substring(0, 2000) : message.line();
        journal.write((auditKnows(message) + " " + shown + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private String auditKnows(Message message) throws IOException {
        if (!message.tool().startsWith("audited")) {
            return "-";
        }
        String records = Files.readString(audit, StandardCharsets.ISO_8859_1);
        return records.contains(message.tool()) ? "recorded" : "unrecorded";
    }
}
