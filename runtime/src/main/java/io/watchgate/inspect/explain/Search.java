package io.watchgate.inspect.explain;

import io.watchgate.inspect.Line;
import io.watchgate.inspect.Lines;
import io.watchgate.jsonrpc.JsonKind;
import io.watchgate.jsonrpc.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for the record of a decision, line by line, in memory that does not grow with the files. */
public final class Search {

    /** More than the largest record that is written; what is longer is no record. */
    private static final int LONGEST = 8 << 20;

    /** What came of it. */
    public sealed interface Result {

        /** The record, and where it stands. */
        record Found(AuditEntry entry, FileRead file) implements Result {}

        /** It is in none of these. */
        record Missing(List<FileRead> files) implements Result {
            public Missing {
                files = List.copyOf(files);
            }
        }
    }

    /**
     * A file, read as far as was needed.
     *
     * @param lines how many lines were read
     * @param skipped how many of them are no JSON
     * @param trouble why it was not read to its end, or not at all
     */
    public record FileRead(Path path, long lines, long skipped, Optional<IOException> trouble) {

        /** Whether there is something in it, and none of it is a record. */
        public boolean isOfAnotherKind() {
            return trouble.isEmpty() && lines > 0 && skipped == lines;
        }
    }

    private final String decision;
    private long lines;
    private long skipped;

    private Search(String decision) {
        this.decision = decision;
    }

    /** Looks into the files in their order, and stops where the record is. What cannot be read hides no other file. */
    public static Result find(String decision, List<Path> files) {
        List<FileRead> read = new ArrayList<>();
        for (Path file : files) {
            Search search = new Search(decision);
            Optional<AuditEntry> found = Optional.empty();
            Optional<IOException> trouble = Optional.empty();
            try {
                found = search.in(file);
            } catch (IOException e) {
                trouble = Optional.of(e);
            }
            FileRead far = new FileRead(file, search.lines, search.skipped, trouble);
            if (found.isPresent()) {
                return new Result.Found(found.get(), far);
            }
            read.add(far);
        }
        return new Result.Missing(read);
    }

    private Optional<AuditEntry> in(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Lines source = new Lines(in, LONGEST);
            for (Optional<Line> line = source.next(); line.isPresent(); line = source.next()) {
                lines += line.get().ends() ? 1 : 0;
                Optional<AuditEntry> entry = entry(line.get());
                if (entry.isPresent()
                        && entry.get().text("decision").filter(decision::equals).isPresent()) {
                    return entry;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<AuditEntry> entry(Line line) {
        if (line.isWhole()) {
            try {
                JsonText json = JsonText.of(new String(line.bytes(), StandardCharsets.UTF_8));
                if (json.kind() == JsonKind.OBJECT) {
                    return Optional.of(new AuditEntry(json));
                }
            } catch (IllegalArgumentException noJson) {
                skipped++;
                return Optional.empty();
            }
        }
        skipped += line.ends() ? 1 : 0;
        return Optional.empty();
    }
}
