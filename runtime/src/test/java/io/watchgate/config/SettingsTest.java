package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.config.GatewayConfig.Handler;
import io.watchgate.config.GatewayConfig.Level;
import io.watchgate.config.GatewayConfig.Limits;
import io.watchgate.config.GatewayConfig.Logging;
import io.watchgate.config.GatewayConfig.Timeouts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timeouts, limits and logging. */
class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void hasADefaultForEverything() {
        GatewayConfig config = load("{}");
        assertThat(config.timeouts())
                .isEqualTo(new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(600)));
        assertThat(config.limits()).isEqualTo(new Limits(100, 1000, 16, Duration.ofSeconds(1)));
        assertThat(config.logging())
                .isEqualTo(new Logging(
                        Level.INFO,
                        List.of(Handler.STDERR),
                        Optional.empty(),
                        10,
                        5,
                        Optional.empty(),
                        Optional.empty()));
        assertThat(config.plugins().security()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "30, PT30S",
        "0.5, PT0.5S",
        "0.001, PT0.001S",
        "1e2, PT1M40S",
        "90.000000001, PT1M30.000000001S",
        "86400, PT24H",
        "1.10, PT1.1S"
    })
    void readsSeconds(String written, Duration duration) {
        assertThat(load("{timeouts: {request_timeout: " + written + "}}")
                        .timeouts()
                        .request())
                .isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0.0", "-1", "0.0001", "86401", "1e9", "30s", "'30'", "1m", "PT30S", "00:30", "true", "[30]"
            })
    void refusesWhatIsNoUsefulTime(String written) {
        assertThat(problems("{timeouts: {request_timeout: " + written + "}}"))
                .singleElement()
                .asString()
                .startsWith("2:37: proxy.timeouts.request_timeout is ");
    }

    @Test
    void readsLimits() {
        assertThat(
                        load("{max_concurrent_requests: 1, max_queued_requests: 0, max_message_size_mb: 1024, plugin_budget: 0.25}")
                                .limits())
                .isEqualTo(new Limits(1, 0, 1024, Duration.ofMillis(250)));
        assertThat(
                        problems(
                                "{max_concurrent_requests: 0, max_queued_requests: -1, max_message_size_mb: 1025, plugin_budget: 0}"))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"DEBUG, DEBUG", "debug, DEBUG", "INFO, INFO", "warning, WARNING", "ERROR, ERROR", "critical, CRITICAL"})
    void readsLevels(String written, Level level) {
        assertThat(logging("{level: " + written + "}").level()).isEqualTo(level);
    }

    @Test
    void wantsAFileForTheHandlerThatWritesOne() {
        assertThat(logging("{handlers: [file], file_path: x.log}").handlers()).containsExactly(Handler.FILE);
        assertThat(logging("{handlers: [stderr], file_path: x.log}").filePath()).contains(folder.resolve("x.log"));
        assertThat(Loading.in(folder).problems("server: {command: x}\nlogging: {handlers: [stderr, file]}"))
                .containsExactly(
                        "2:21: logging.handlers is not accepted: 'handlers' names 'file', so add 'file_path:' with the"
                                + " file to write");
    }

    /** What is wrong with the file is said once, and not also that there is none. */
    @Test
    void saysOneThingAboutOneMistake() {
        assertThat(Loading.in(folder).problems("server: {command: x}\nlogging: {handlers: [file], file_path: 5}"))
                .hasSize(1);
    }

    @Test
    void writesToEachPlaceOnce() {
        assertThat(logging("{handlers: [file, stderr, FILE], file_path: x}").handlers())
                .containsExactly(Handler.FILE, Handler.STDERR);
        assertThat(logging("{handlers: []}").handlers()).isEmpty();
    }

    private GatewayConfig load(String proxy) {
        return Loading.in(folder).valid("server: {command: x}\nproxy: " + proxy);
    }

    private List<String> problems(String proxy) {
        return Loading.in(folder).problems("server: {command: x}\nproxy: " + proxy);
    }

    private Logging logging(String logging) {
        return Loading.in(folder)
                .valid("server: {command: x}\nlogging: " + logging)
                .logging();
    }
}
