package io.watchgate.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes. */
@Timeout(20)
class ServerProcessTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    private ServerProcess server;

    @AfterEach
    void killWhatIsLeft() {
        if (server != null) {
            server.kill();
        }
    }

    @Test
    void startsTheProgramInItsFolderWithItsEnvironment(@TempDir Path folder) throws IOException {
        start(
                Map.of("GREETING", "hello  there", "HOME", "/nowhere"),
                Optional.of(folder.toRealPath()),
                "sh",
                "-c",
                "pwd; echo \"$GREETING\"; echo \"$HOME\"; test -n \"$PATH\" && echo inherited; echo \"$WATCHGATE_SERVER\"");

        assertThat(lines())
                .startsWith(folder.toRealPath().toString(), "hello  there", "/nowhere", "inherited")
                .hasSize(5);
        assertThat(server.exitCode(LONG)).hasValue(0);
    }

    @Test
    void noShellSeesTheArguments() throws IOException {
        start("echo", "a  b", "$HOME", "*; exit 3");

        assertThat(lines()).containsExactly("a  b $HOME *; exit 3");
    }

    @Test
    void aProgramThatIsNotThereCannotBeStarted() {
        assertThatThrownBy(() -> start("/no/such/program")).isInstanceOf(IOException.class);
    }

    @Test
    void tellsTheExitCodeOnceThereIsOne() throws IOException {
        start("sh", "-c", "read line; exit 7");
        assertThat(server.exitCode(Duration.ofMillis(20))).isEmpty();

        server.stdin().write('\n');
        server.stdin().flush();

        assertThat(server.exitCode(LONG)).hasValue(7);
    }

    @Test
    void aServerThatEndsWithItsStdinIsStoppedAtOnce() throws IOException {
        start("cat");
        server.stdin().close();

        assertThat(millisToStop()).isLessThan(1000);
        assertThat(server.exitCode(Duration.ZERO)).hasValue(0);
    }

    @Test
    void aServerThatIgnoresTheEndOfStdinIsAskedToTerminate() throws IOException {
        start("sh", "-c", "trap 'echo bye; exit 9' TERM; echo up; while :; do sleep 0.05; done");
        BufferedReader out = reader();
        assertThat(out.readLine()).isEqualTo("up");
        server.stdin().close();

        assertThat(millisToStop()).isBetween(1000L, 1800L);
        assertThat(server.exitCode(Duration.ZERO)).hasValue(9);
        assertThat(out.readLine()).as("its last words").isEqualTo("bye");
    }

    @Test
    void aServerThatIgnoresEverythingIsKilledInTime() throws IOException {
        start("sh", "-c", "trap '' TERM INT HUP; echo up; while :; do sleep 0.05; done");
        assertThat(reader().readLine()).isEqualTo("up");
        server.stdin().close();

        assertThat(millisToStop()).isLessThan(2200);
        assertThat(server.exitCode(LONG)).hasValue(137);
    }

    @Test
    void aServerThatReadsNothingIsKilledAlthoughAWriteIsStuck() throws IOException, InterruptedException {
        start("sleep", "1000");
        Thread stuck = new Thread(() -> assertThatThrownBy(() -> {
                    server.stdin().write(new byte[1 << 20]);
                    server.stdin().flush();
                })
                .isInstanceOf(IOException.class));
        stuck.start();
        stuck.join(100);
        assertThat(stuck.isAlive()).isTrue();

        server.kill();

        stuck.join(5000);
        assertThat(stuck.isAlive()).isFalse();
    }

    @Test
    void stoppingTwiceDoesNoHarm() throws IOException {
        start("cat");
        server.stdin().close();
        server.stop();
        server.stop();
        server.kill();

        assertThat(server.exitCode(Duration.ZERO)).hasValue(0);
    }

    @Test
    void anInterruptedThreadStillStopsTheServerAndStaysInterrupted() throws IOException {
        start("cat");
        server.stdin().close();
        Thread.currentThread().interrupt();
        server.stop();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.exitCode(LONG)).isPresent();
    }

    private void start(String... command) throws IOException {
        start(Map.of(), Optional.empty(), command);
    }

    private void start(Map<String, String> env, Optional<Path> cwd, String... command) throws IOException {
        String mark = UUID.randomUUID().toString();
        server = ServerProcess.start(new ServerCommand(List.of(command), env, cwd), mark, System::nanoTime);
    }

    private List<String> lines() {
        return reader().lines().toList();
    }

    private BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(server.stdout(), StandardCharsets.UTF_8));
    }

    private long millisToStop() {
        long start = System.nanoTime();
        server.stop();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
