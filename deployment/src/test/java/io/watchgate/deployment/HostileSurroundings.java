package io.watchgate.deployment;

import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.test.QuarkusUnitTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.shrinkwrap.api.asset.StringAsset;

/**
 * An application that is started where everything around it tries to configure it. It was built elsewhere: what is there
 * during the build becomes a part of the image.
 */
public final class HostileSurroundings {
    private static final String DIRECTORY_KEY = "quarkus.log.level";
    private static final String BUILT_IN_KEY = "quarkus.shutdown.timeout";
    private static final String DOT_ENV_KEY = "acme.dot-env";
    private static final String LAUNCHER_KEY = "acme.launcher";

    private HostileSurroundings() {}

    static QuarkusUnitTest app() {
        String realDirectory = System.getProperty("user.dir");
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(HostileSurroundings.class)
                        .addAsResource(
                                new StringAsset(BUILT_IN_KEY + "=77S\n" + DIRECTORY_KEY + "=WARN"),
                                "application.properties"))
                .addBuildChainCustomizer(chain -> chain.addBuildStep(HostileSurroundings::moveIn)
                        .produces(FeatureBuildItem.class)
                        .build())
                .setAfterAllCustomizer(() -> moveOut(realDirectory));
    }

    /** The configuration of the build was read when its first step begins, that of the running application was not. */
    private static void moveIn(BuildContext build) {
        try {
            Path directory = Files.createTempDirectory("hostile");
            Files.writeString(
                    Files.createDirectory(directory.resolve("config")).resolve("application.properties"),
                    DIRECTORY_KEY + "=ERROR");
            Files.writeString(directory.resolve(".env"), "ACME_DOT_ENV=hostile");
            System.setProperty("user.dir", directory.toString());
            System.setProperty(LAUNCHER_KEY, "launcher");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void moveOut(String realDirectory) {
        Path directory = Path.of(System.getProperty("user.dir"));
        System.setProperty("user.dir", realDirectory);
        System.clearProperty(LAUNCHER_KEY);
        for (String file : List.of("config/application.properties", "config", ".env", "")) {
            directory.resolve(file).toFile().delete();
        }
    }

    static Optional<String> fromWorkingDirectory() {
        return value(DIRECTORY_KEY);
    }

    /** Every process has it. */
    static Optional<String> fromEnvironment() {
        return value("PATH");
    }

    static Optional<String> fromDotEnv() {
        return value(DOT_ENV_KEY);
    }

    static Optional<String> builtIn() {
        return value(BUILT_IN_KEY);
    }

    static Optional<String> fromLauncher() {
        return value(LAUNCHER_KEY);
    }

    private static Optional<String> value(String key) {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class);
    }
}
