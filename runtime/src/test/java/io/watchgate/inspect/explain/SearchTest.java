package io.watchgate.inspect.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    @TempDir
    Path folder;

    @Test
    void findsTheRecordAndItsLine() throws IOException {
        Path file = write("a.jsonl", record("d1"), record("d2"), record("d3"));

        Search.Result.Found found = found("d2", file);

        assertThat(found.entry().text("decision")).contains("d2");
        assertThat(found.file().path()).isEqualTo(file);
        assertThat(found.file().lines()).isEqualTo(2);
    }

    @Test
    void looksIntoOneFileAfterTheOther() throws IOException {
        Path first = write("a.jsonl", record("d2"));
        Path second = write("a.jsonl.1", record("d1"));

        assertThat(found("d1", first, second).file().path()).isEqualTo(second);
    }

    @Test
    void takesNoPartOfAnIdForTheId() throws IOException {
        Path file = write(
                "a.jsonl", record("d11"), "{\"x\":{\"decision\":\"d1\"}}", "{\"decision\":1}", "[\"decision\",\"d1\"]");

        assertThat(missing("d1", file).files().get(0).skipped()).isEqualTo(1);
    }

    @Test
    void skipsAndCountsWhatIsNoJson() throws IOException {
        Path file = write("a.jsonl", "no json", "", "{\"decision\":\"d1\"", "{\"a\":1,\"a\":2}", record("d1"));

        Search.FileRead read = found("d1", file).file();

        assertThat(read.lines()).isEqualTo(5);
        assertThat(read.skipped()).isEqualTo(4);
        assertThat(read.isOfAnotherKind()).isFalse();
    }

    @Test
    void skipsALineThatNoRecordIsAsLongAs() throws IOException {
        Path file = folder.resolve("a.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 20; i++) {
                out.write(part);
            }
            out.write(("\n" + record("d1") + "\n").getBytes(StandardCharsets.UTF_8));
        }

        Search.FileRead read = found("d1", file).file();

        assertThat(read.lines()).isEqualTo(2);
        assertThat(read.skipped()).isEqualTo(1);
    }

    @Test
    void aFileWithoutAnyJsonIsOfAnotherKind() throws IOException {
        Path simple = write("a.log", "2026-11-22 INFO x, decision=d1", "more");
        Path empty = write("b.log");

        List<Search.FileRead> read = missing("d1", simple, empty).files();

        assertThat(read).extracting(Search.FileRead::isOfAnotherKind).containsExactly(true, false);
    }

    @Test
    void aFileThatCannotBeReadHidesNoOther() throws IOException {
        Path file = write("a.jsonl", record("d1"));
        Path nowhere = folder.resolve("nowhere");

        assertThat(found("d1", nowhere, folder, file).file().path()).isEqualTo(file);
        assertThat(missing("d2", nowhere, file).files().get(0).trouble()).isPresent();
    }

    @Test
    void saysWhereItLookedInVain() throws IOException {
        Path file = write("a.jsonl", record("d1"), "x");
        Path simple = write("a.log", "x");

        assertThat(Absence.of("no\u001b", missing("no\u001b", file, simple, folder.resolve("gone"))))
                .containsExactly(
                        "watchgate: there is no record of the decision no\\u001b",
                        "  " + file + ": 2 lines, of which 1 are no JSON and were skipped",
                        "  " + simple + ": none of its 1 lines is JSON: the format 'simple' names decisions only in"
                                + " some lines; use 'format: jsonl'",
                        "  cannot read " + folder.resolve("gone") + ": there is no such file");
    }

    @Test
    void knowsTheFullFilesBesideAFile() throws IOException {
        Path file = write("a.jsonl");
        for (String name : List.of("a.jsonl.1", "a.jsonl.3", "a.jsonl.6", "a.jsonl.10", "b.jsonl.2")) {
            write(name);
        }

        assertThat(AuditFiles.with(file))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("a.jsonl", "a.jsonl.1", "a.jsonl.3");
    }

    private static Search.Result.Found found(String decision, Path... files) {
        return (Search.Result.Found) Search.find(decision, List.of(files));
    }

    private static Search.Result.Missing missing(String decision, Path... files) {
        return (Search.Result.Missing) Search.find(decision, List.of(files));
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String record(String decision) {
        return "{\"time\":\"t\",\"decision\":\"" + decision + "\",\"findings\":[],\"trail\":[]}";
    }
}
