package io.watchgate.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What servers start and leave behind is ended with them, and nothing else is. */
@Timeout(20)
class ProcessTreeTest {

    private final List<ServerProcess> servers = new ArrayList<>();

    @AfterEach
    void killWhatIsLeft() {
        servers.forEach(ServerProcess::kill);
    }

    @Test
    void endsWhatAServerStarted() throws IOException {
        ServerProcess server = start("sh -c 'sleep 1000 & echo $!; wait' & sleep 1000 & echo $!; wait");
        List<ProcessHandle> grandchildren = pids(server, 2);
        server.stdin().close();
        server.stop();

        assertThat(grandchildren).allMatch(ProcessTreeTest::ends);
    }

    @Test
    void endsGrandchildrenOfAServerThatEndsByItself() throws IOException {
        ServerProcess server = start("sleep 1000 & echo $!; read line");
        List<ProcessHandle> grandchildren = pids(server, 1);
        server.stdin().close();
        server.stop();

        assertThat(grandchildren).allMatch(ProcessTreeTest::ends);
    }

    @Test
    void endsOrphansOfAServerThatDiedBeforeAnybodyLooked() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc")));
        ServerProcess server = start("(sleep 1000 & echo $!) ; setsid sleep 1000 & echo $!; exit 1");
        List<ProcessHandle> orphans = pids(server, 2);
        assertThat(server.exitCode(Duration.ofSeconds(5))).hasValue(1);
        server.stop();

        assertThat(orphans).allMatch(ProcessTreeTest::ends);
    }

    @Test
    void leavesTheServersOfOthersAlone() throws IOException {
        ServerProcess one = start("exec sleep 1000", "mark-1");
        ServerProcess other = start("echo $$; exec sleep 1000", "mark-12");
        ServerProcess another = start("echo $$; exec sleep 1000", "2-mark-1");
        ProcessHandle survivor = pids(other, 1).get(0);
        ProcessHandle secondSurvivor = pids(another, 1).get(0);
        one.kill();

        assertThat(one.exitCode(Duration.ofSeconds(5))).hasValue(137);
        assertThat(survivor.isAlive()).isTrue();
        assertThat(secondSurvivor.isAlive()).isTrue();
    }

    private ServerProcess start(String script) throws IOException {
        return start(script, UUID.randomUUID().toString());
    }

    private ServerProcess start(String script, String mark) throws IOException {
        ServerCommand command = new ServerCommand(List.of("sh", "-c", script), Map.of(), Optional.empty());
        ServerProcess server = ServerProcess.start(command, mark, System::nanoTime);
        servers.add(server);
        return server;
    }

    private static List<ProcessHandle> pids(ServerProcess server, int count) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(server.stdout(), StandardCharsets.UTF_8));
        List<ProcessHandle> processes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            processes.add(ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow());
        }
        return processes;
    }

    /** A process without a parent may be seen for a moment after its end, until somebody has buried it. */
    private static boolean ends(ProcessHandle process) {
        long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return !process.isAlive();
    }
}
