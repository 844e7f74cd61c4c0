package io.watchgate.audit.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A rotating file in a test's folder, what is in it and beside it, and what it warned of. */
final class RotatingFileFixture {

    final Path path;
    final List<String> warnings = new ArrayList<>();

    private FileOpener opener = new OwnersFiles();
    private long limit = 1 << 20;
    private int backups = 5;

    RotatingFileFixture(Path path) {
        this.path = path;
    }

    RotatingFileFixture limit(long bytes) {
        limit = bytes;
        return this;
    }

    RotatingFileFixture backups(int count) {
        backups = count;
        return this;
    }

    RotatingFileFixture on(FileOpener other) {
        opener = other;
        return this;
    }

    RotatingFile open() throws IOException {
        return new RotatingFile(path, limit, new Backups(path, backups), opener, warnings::add);
    }

    static void append(Destination destination, String lines) throws IOException {
        byte[] bytes = lines.getBytes(US_ASCII);
        destination.append(bytes, bytes.length);
    }

    String content() throws IOException {
        return Files.readString(path);
    }

    String backup(int number) throws IOException {
        return Files.readString(numbered(number));
    }

    Path numbered(int number) {
        return path.resolveSibling(path.getFileName() + "." + number);
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(path.getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
