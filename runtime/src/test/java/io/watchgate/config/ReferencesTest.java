package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "${env:API_KEY}               | k3y",
                "a ${env:API_KEY} b           | a k3y b",
                "${env:API_KEY}${env:PORT}    | k3y8080",
                "[${env:EMPTY}]               | []",
                "$${env:API_KEY}              | ${env:API_KEY}",
                "$$${env:API_KEY}             | $${env:API_KEY}",
                "${env:PORT}$${env:PORT}      | 8080${env:PORT}",
                "$ $$ $x {x} }                | $ $$ $x {x} }",
                "$${                          | ${",
                "${file:key}                  | from file",
                "${file:sub/../key}           | from file"
            })
    void replacesReferences(String written, String value) throws IOException {
        Files.writeString(folder.resolve("key"), "from file\n");
        Files.createDirectories(folder.resolve("sub"));
        assertThat(format("'" + written + "'")).isEqualTo(value);
    }

    @Test
    void dropsOneLineEndOfAFile() throws IOException {
        for (String end : new String[] {"", "\n", "\r\n"}) {
            Files.writeString(folder.resolve("key"), "two\nlines\n" + end);
            assertThat(format("'${file:key}'")).isEqualTo(end.isEmpty() ? "two\nlines" : "two\nlines\n");
        }
        Files.writeString(folder.resolve("key"), "\r");
        assertThat(format("'${file:key}'")).isEqualTo("\r");
        Files.writeString(folder.resolve("key"), "\n");
        assertThat(format("'${file:key}'")).isEmpty();
    }

    @Test
    void doesNotLookForReferencesInWhatCameIn() throws IOException {
        Files.writeString(folder.resolve("key"), "${env:API_KEY}");
        assertThat(format("'${file:key}'")).isEqualTo("${env:API_KEY}");
    }

    @Test
    void keepsWhatCameInOneWordOfACommand() {
        GatewayConfig config = Loading.in(folder).valid("server: {command: 'x --token ${env:SERVER_TOKEN} y'}");
        assertThat(config.upstream().command()).containsExactly("x", "--token", "s3cr3t with blanks", "y");
    }

    /** Text where text is wanted, a number where a number is: what the variable looks like decides nothing. */
    @Test
    void readsWhatCameInAsTheOptionWantsIt() {
        GatewayConfig config = Loading.in(folder).valid("""
                        server: {command: x, name: "${env:PORT}"}
                        proxy:
                          max_queued_requests: ${env:PORT}
                        logging: {format: "${env:PORT}"}
                        """);
        assertThat(config.upstream().name()).isEqualTo("8080");
        assertThat(config.limits().maxQueuedRequests()).isEqualTo(8080);
        assertThat(config.logging().format()).contains("8080");
    }

    @Test
    void keepsAQuotedReferenceText() {
        assertThat(Loading.in(folder).problems("server: {command: x}\nlogging: {backup_count: '${env:PORT}'}"))
                .hasSize(1);
    }

    @Test
    void refusesAFileThatIsNoShortText() throws IOException {
        Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF, 0});
        Files.writeString(folder.resolve("long"), "x".repeat(65_537));
        for (String name : new String[] {"binary", "long", "none", ".", "a\\u0000b"}) {
            assertThat(Loading.in(folder).problems(yaml("\"${file:" + name + "}\"")))
                    .as(name)
                    .hasSize(1)
                    .allMatch(problem -> problem.startsWith("2:19: logging.format wants "));
        }
        Files.writeString(folder.resolve("long"), "x".repeat(65_536));
        assertThat(format("'${file:long}'")).hasSize(65_536);
    }

    @Test
    void passesOnWhatIsForOthersAndSaysSo() {
        assertThat(format("'${HOME} ${a:b} ${}'")).isEqualTo("${HOME} ${a:b} ${}");
        assertThat(Loading.in(folder).warnings(yaml("'${HOME}'")))
                .contains("2:19: logging.format holds ${HOME}, which is passed on as it is: write ${env:HOME} for the"
                        + " environment variable, or $${HOME} if this is meant");
        assertThat(Loading.in(folder).warnings(yaml("'$${HOME}'"))).noneMatch(warning -> warning.contains("holds"));
    }

    private String format(String value) {
        return Loading.in(folder).valid(yaml(value)).logging().format().orElseThrow();
    }

    private static String yaml(String value) {
        return "server: {command: x}\nlogging: {format: " + value + "}";
    }
}
