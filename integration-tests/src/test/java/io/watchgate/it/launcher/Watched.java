package io.watchgate.it.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.function.Predicate;

/** A folder in which other processes are expected to make something. */
record Watched(Path folder, WatchService service) implements AutoCloseable {

    static Watched of(Path folder) throws IOException {
        Files.createDirectories(folder);
        WatchService service = folder.getFileSystem().newWatchService();
        folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
        return new Watched(folder, service);
    }

    /** Waits until the names in the folder are as wanted; the time limit is that of the test. */
    void await(Predicate<List<String>> wanted) throws InterruptedException {
        while (!wanted.test(names())) {
            WatchKey key = service.take();
            key.pollEvents();
            key.reset();
        }
    }

    private List<String> names() {
        return Installation.list(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
