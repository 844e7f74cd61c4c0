package io.watchgate.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands in for the commands until they are there: says which version this is. */
@QuarkusMain
public class Main implements QuarkusApplication {
    public static void main(String... args) {
        Quarkus.run(Main.class, args);
    }

    @Override
    public int run(String... args) {
        System.out.println(
                "watchgate " + ConfigProvider.getConfig().getValue("quarkus.application.version", String.class));
        return 0;
    }
}
