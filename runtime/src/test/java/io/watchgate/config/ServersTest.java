package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.config.GatewayConfig.Upstream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server behind the gateway, in all the ways to write it. */
class ServersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server: {command: npx -y server}",
                "server: {command: [npx, -y, server]}",
                "proxy: {upstream: {command: 'npx -y server'}}",
                "proxy: {transport: stdio, upstream: {command: [npx, '-y', \"server\"], transport: stdio}}",
                "proxy: {upstreams: [{name: server, command: [npx, -y, server]}]}",
                "proxy: {upstreams: {name: server, command: [npx, -y, server]}}",
                "server:\n  command: >\n    npx\n    -y\n    server\n"
            })
    void isTheSameInEveryShape(String yaml) {
        Upstream server = upstream(yaml);
        assertThat(server.name()).isEqualTo("server");
        assertThat(server.command()).containsExactly("npx", "-y", "server");
        assertThat(server.env()).isEmpty();
        assertThat(server.cwd()).isEmpty();
    }

    @Test
    void takesWordsOfACommandAsTheyAreWritten() {
        assertThat(upstream("server: {command: [x, 8080, 1.50, true, 0x1F, no, '', 007]}")
                        .command())
                .containsExactly("x", "8080", "1.50", "true", "0x1F", "no", "", "007");
    }

    @Test
    void takesVariablesAsTheyAreWritten() {
        String env = "{A: 1, B: 1.50, C: true, D: '', E: no, F: 0123, 'G H': x, 5: y, on: z}";
        assertThat(upstream("server: {command: x, env: " + env + "}").env().toString())
                .isEqualTo("{A=1, B=1.50, C=true, D=, E=no, F=0123, G H=x, 5=y, on=z}");
    }

    @Test
    void findsTheFolderFromTheFile() {
        assertThat(upstream("server: {command: x, cwd: sub}").cwd()).contains(folder.resolve("sub"));
        assertThat(upstream("server: {command: x, cwd: /srv}").cwd()).contains(Path.of("/srv"));
        assertThat(upstream("server: {command: x, cwd: '~'}").cwd()).contains(Path.of("/home/ann"));
        assertThat(upstream("server: {command: x, cwd: ~}").cwd()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "My Files", "files-2", "files_2", "f.i/l", "файлы", "a_", "\"8080\""})
    void acceptsNamesThatShow(String name) {
        assertThat(upstream("server: {command: x, name: " + name + "}").name()).isEqualTo(name.replace("\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' '", "_files", "_global", "a__b", "\"a\\nb\"", "\"\\e[31m\"", "\"\\u202E\""})
    void refusesNamesThatDoNot(String name) {
        assertThat(problems("server: {command: x, name: " + name + "}"))
                .singleElement()
                .asString()
                .contains("server.name cannot be the name of a server");
    }

    @Test
    void wantsANameInAList() {
        assertThat(problems("proxy: {upstreams: [{command: [x]}]}"))
                .containsExactly(
                        "1:21: proxy.upstreams[0] has no 'name': add 'name:' with a word for messages and audit");
    }

    @Test
    void wantsOneServerAndOneOnly() {
        assertThat(problems("logging: {}")).singleElement().asString().startsWith("1:1: the file names no server");
        assertThat(problems("proxy: {}")).singleElement().asString().startsWith("1:1: the file names no server");
        assertThat(problems("proxy: {upstream: {command: x}}\nserver: {command: y}"))
                .containsExactly("2:9: server names a server beside proxy.upstream: keep one of the two");
        assertThat(problems("proxy: {upstreams: [{name: a, command: [x]}, {name: b, command: [x]}]}"))
                .containsExactly(
                        "1:46: proxy.upstreams[1] is one more server, and several servers are not carried yet: keep"
                                + " one of them");
    }

    @Test
    void saysOfServersOverHttpThatTheyAreNotCarriedYet() {
        assertThat(problems("proxy: {upstreams: [{name: a, url: 'https://x/mcp'}]}"))
                .singleElement()
                .asString()
                .contains("proxy.upstreams[0].url is for servers over HTTP, not carried yet");
        assertThat(problems("proxy: {upstreams: [{name: a, transport: http, url: 'https://x/mcp'}]}"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "restart_on_failure: true",
                "restart_on_failure: true, max_restart_attempts: 3",
                "max_restart_attempts: 3"
            })
    void saysThatServersAreNotRestartedYet(String keys) {
        assertThat(Loading.in(folder).warnings("server: {command: x, " + keys + "}"))
                .singleElement()
                .asString()
                .contains(" asks for restarts, which do not happen yet: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "restart_on_failure: false",
                "restart_on_failure: false, max_restart_attempts: 3",
                "max_restart_attempts: 0",
                "server_identity: x"
            })
    void isSilentWhereNothingElseIsAskedFor(String keys) {
        assertThat(Loading.in(folder).warnings("server: {command: x, " + keys + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x | y", "x && y", "x > y", "x 2>&1", "x ; y", "x &"})
    void saysThatNoShellRunsACommand(String command) {
        assertThat(Loading.in(folder).warnings("server: {command: '" + command + "'}"))
                .singleElement()
                .asString()
                .contains("no shell runs the command");
        assertThat(Loading.in(folder).warnings("server: {command: [sh, -c, '" + command + "']}"))
                .isEmpty();
    }

    private Upstream upstream(String yaml) {
        return Loading.in(folder).valid(yaml).upstream();
    }

    private List<String> problems(String yaml) {
        return Loading.in(folder).problems(yaml);
    }
}
