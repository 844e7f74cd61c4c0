package io.watchgate.it.dsl;

import io.watchgate.it.client.OwnerOfAGateway;
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
        return java(FakeServer.class, journal.toString(), audit.toString());
    }

    /** A program among the tests. */
    static List<String> java(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                classes().toString(),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** {@link OwnerOfAGateway}: starts the command that follows, and says the lines of the file to it. */
    public static String[] client(Path lines) {
        return java(OwnerOfAGateway.class, lines.toString()).toArray(String[]::new);
    }

    /** A shell script beside the tests, of which nothing but the shell is started. */
    public static String[] script(String name) {
        return new String[] {"sh", classes().resolve("servers").resolve(name).toString()};
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
