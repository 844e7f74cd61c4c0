package io.watchgate.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.watchgate.quarkus.WatchgateApplication;

/** Where the process begins. What happens here happens before Quarkus looks around. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        // Standard output belongs to the protocol: whatever else is printed, by whomever, goes to standard error.
        System.setOut(System.err);
        // Quarkus looks for configuration in the current directory, which is a stranger's project.
        System.setProperty("user.dir", System.getProperty("watchgate.home", System.getProperty("java.home")));
        Quarkus.run(WatchgateApplication.class, args);
    }
}
