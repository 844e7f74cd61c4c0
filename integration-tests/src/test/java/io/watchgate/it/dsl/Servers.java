package io.watchgate.it.dsl;

import io.watchgate.it.server.FakeServer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands of the servers that stand behind the gateway. */
public final class Servers {

    private Servers() {}

    /** {@link FakeServer}: does what the names of its tools say. */
    public static List<String> fake(Path journal, Path audit) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                classes().toString(),
                FakeServer.class.getName(),
                journal.toString(),
                audit.toString());
    }

    /** A shell script beside the tests, of which nothing but the shell is started. */
    public static List<String> script(String name, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("sh", classes().resolve("servers").resolve(name).toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path classes() {
        try {
            return Path.of(FakeServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
