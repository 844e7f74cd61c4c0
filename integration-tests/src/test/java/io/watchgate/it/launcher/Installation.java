package io.watchgate.it.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** A place where the product is installed. */
record Installation(Path home) {

    static final Path PRODUCT =
            Path.of(System.getProperty("watchgate.bin")).getParent().getParent();

    /** The launcher alone: its JVMs have to be stand-ins. */
    static Installation ofLauncher(Path home) {
        copy(PRODUCT.resolve("bin"), home.resolve("bin"));
        copy(PRODUCT.resolve("lib/launcher"), home.resolve("lib/launcher"));
        Installation installation = new Installation(home);
        installation.rebuild("1");
        write(installation.jar(), "not a jar");
        touch(installation.jar(), "2026-01-01T00:00:00.123456789Z");
        return installation;
    }

    /** The whole product, without start-up caches. */
    static Installation ofProduct(Path home) {
        copy(PRODUCT, home);
        new Installation(home).caches().forEach(Installation::delete);
        return new Installation(home);
    }

    Path bin() {
        return home.resolve("bin/watchgate");
    }

    Path jar() {
        return home.resolve("lib/cli/quarkus-run.jar");
    }

    Path cacheFolder() {
        return home.resolve("lib/cache");
    }

    /** Everything in the folder of caches. */
    List<Path> caches() {
        return list(cacheFolder());
    }

    void rebuild(String build) {
        write(home.resolve("lib/version"), "0.0.1 " + build + "\n");
    }

    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void touch(Path file, String time) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(java.time.Instant.parse(time)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files with their times and rights. */
    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
