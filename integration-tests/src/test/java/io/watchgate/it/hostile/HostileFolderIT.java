package io.watchgate.it.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Launch;
import io.watchgate.it.dsl.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client starts the gateway inside whatever project is open, with whatever variables that project has set. */
class HostileFolderIT {

    private static final List<String> SETTINGS = List.of(
            "quarkus.banner.enabled=true",
            "quarkus.log.level=TRACE",
            "quarkus.log.console.stderr=false",
            "quarkus.log.console.enable=true",
            "quarkus.log.file.enable=true",
            "quarkus.log.file.path=planted.log",
            "quarkus.config.locations=more.properties",
            "quarkus.profile=dev");

    @TempDir
    Path folder;

    @Test
    void configuresNothingByItsFiles() throws Exception {
        Setup setup = Setup.in(folder);
        Launch launch = setup.launch();
        Path project = folder.resolve("project");
        Files.createDirectory(project.resolve("config"));
        for (String file : List.of("application.properties", "config/application.properties", "more.properties")) {
            Files.write(project.resolve(file), SETTINGS);
        }
        Files.write(
                project.resolve(".env"),
                SETTINGS.stream().map(HostileFolderIT::variable).toList());
        Files.writeString(project.resolve("config/application.yaml"), "quarkus: {banner: {enabled: true}}");
        Files.write(project.resolve(".hotspotrc"), List.of("+PrintFlagsFinal"));
        Files.writeString(project.resolve("java"), "#!/bin/sh\necho gotcha");
        assertThat(project.resolve("java").toFile().setExecutable(true)).isTrue();

        try (GatewayProcess gateway =
                launch.environment("PATH", ".::" + System.getenv("PATH")).start()) {
            sessionIsClean(gateway);
        }
        assertThat(project.resolve("planted.log")).doesNotExist();
    }

    @Test
    void configuresNothingByItsEnvironment() throws Exception {
        Launch launch = Setup.in(folder).launch();
        for (String setting : SETTINGS) {
            String[] parts = variable(setting).split("=", 2);
            launch.environment(parts[0], parts[1]);
        }
        launch.environment("SMALLRYE_CONFIG_LOCATIONS", "more.properties")
                .environment("JAVA_TOOL_OPTIONS", "-Xlog:gc*:stdout -Dquarkus.banner.enabled=true -XX:+PrintFlagsFinal")
                .environment("JDK_JAVA_OPTIONS", "-Dquarkus.log.console.stderr=false")
                .environment("_JAVA_OPTIONS", "-Dquarkus.log.level=TRACE");

        try (GatewayProcess gateway = launch.start()) {
            sessionIsClean(gateway);
            assertThat(gateway.call(2, "env.QUARKUS_PROFILE").text()).isEqualTo("dev");
        }
        assertThat(folder.resolve("project/planted.log")).doesNotExist();
    }

    private static void sessionIsClean(GatewayProcess gateway) throws Exception {
        gateway.initialize();
        gateway.call(1, "echo");
        assertThat(gateway.out().soFar())
                .hasSize(2)
                .allMatch(line -> Answer.of(line).isFrame());
        assertThat(gateway.err().soFar()).allMatch(line -> line.contains("INFO [watchgate.cli] "));
    }

    private static String variable(String setting) {
        String[] parts = setting.split("=", 2);
        return parts[0].toUpperCase(Locale.ROOT).replace('.', '_') + "=" + parts[1];
    }
}
