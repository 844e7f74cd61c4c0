package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> KNOWN = List.of(
            "command", "env", "cwd", "timeouts", "connection_timeout", "request_timeout", "max_file_size_mb", "tools");

    @ParameterizedTest
    @CsvSource({
        "comand, command", // a letter dropped
        "commmand, command", // one added
        "commant, command", // another one
        "commnad, command", // two swapped
        "ocmmand, command",
        "COMMAND, command",
        "Env, env",
        "evn, env",
        "timeout, timeouts",
        "tool, tools",
        "connection-timeout, connection_timeout",
        "connectionTimeout, connection_timeout",
        "maxFileSizeMB, max_file_size_mb",
        "conection_timout, connection_timeout",
        "connection, connection_timeout",
        "environment, env",
        "args, command"
    })
    void findsWhatIsMeant(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xyz", "password", "timeouts_for_all_requests_of_clients_and_servers"})
    void doesNotGuessWildly(String written) {
        assertThat(Nearest.to(written, KNOWN)).isEmpty();
    }

    @Test
    void prefersTheNearest() {
        assertThat(Nearest.to("toolz", List.of("tooth", "pool", "tools"))).contains("tools");
    }

    @Test
    void namesFewAndSparesMany() {
        List<String> few = List.of("mode", "tools");
        assertThat(Nearest.advice("tols", few)).isEqualTo("did you mean 'tools'? (known: mode, tools)");
        assertThat(Nearest.advice("zzz", few)).isEqualTo("write one of mode, tools");
        assertThat(Nearest.advice("comand", KNOWN)).isEqualTo("did you mean 'command'?");
        assertThat(Nearest.advice("zzz", List.of("tools"))).isEqualTo("write tools");
        assertThat(Nearest.advice("zzz", List.of())).isEqualTo("remove it, there is none to write here");
        assertThat(Nearest.advice("zzz", java.util.Collections.nCopies(13, "tools")))
                .isEqualTo("look up the name");
    }
}
