package io.watchgate.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    private static final String GOOD = "server: {command: x}\n";

    @TempDir
    private Path folder;

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(problemOf(folder.resolve("none.yaml")))
                .isEqualTo(folder + "/none.yaml: there is no such file: create it, or name another file with --config");
    }

    @Test
    void saysThatAFileIsADirectory() {
        assertThat(problemOf(folder)).isEqualTo(folder + ": this is a directory: name the YAML file in it");
    }

    @Test
    void saysThatAPathGoesThroughAFile() throws IOException {
        Files.writeString(folder.resolve("file"), GOOD);
        assertThat(problemOf(folder.resolve("file/watchgate.yaml"))).contains("the file cannot be read");
    }

    @Test
    void makesVisibleWhatIsInAName() {
        assertThat(problemOf(folder.resolve("a\u001b[31m\nb.yaml"))).contains("a\\u001b[31m\\u000ab.yaml: there is no");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(Loading.in(folder).problems(""))
                .containsExactly(" the file is empty: begin with 'proxy:' and, under it, the server to start");
    }

    @Test
    void refusesAFileOfMoreThanAMebibyte() {
        String most = GOOD + "#".repeat((1 << 20) - GOOD.length());
        assertThat(Loading.in(folder).valid(most).upstream().command()).containsExactly("x");
        assertThat(Loading.in(folder).problems(most + "#"))
                .containsExactly(" the file is larger than 1 MiB: name the YAML file that configures the gateway");
    }

    @Test
    void readsAFileWithoutAnEnd() {
        Path endless = Path.of("/dev/zero");
        if (Files.exists(endless)) {
            assertThat(problemOf(endless)).contains("larger than 1 MiB");
        }
    }

    @Test
    void acceptsAByteOrderMarkAndTheLineEndsOfWindows() {
        String windows = "\uFEFFserver:\r\n  command: x\r\n  env: {A: b}\r\n";
        assertThat(Loading.in(folder).valid(windows).upstream().env()).containsEntry("A", "b");
        assertThat(Loading.in(folder).problems(windows + "loging: {}\r\n"))
                .containsExactly(
                        "4:1: loging is not a known key: did you mean 'logging'? (known: proxy, server, plugins, logging)");
    }

    @Test
    void saysWhereBytesAreNotUtf8() {
        byte[] latin = "server:\n  command: café\n".getBytes(ISO_8859_1);
        assertThat(Loading.in(folder).problems(latin))
                .containsExactly("2:15: bytes stand here that are not UTF-8: save the file as UTF-8");
        assertThat(Loading.in(folder).problems(GOOD.getBytes(UTF_16)).get(0)).startsWith("1:1: bytes stand here");
        byte[] cut = "server: {command: é}".getBytes(UTF_8);
        assertThat(Loading.in(folder)
                        .problems(java.util.Arrays.copyOf(cut, cut.length - 2))
                        .get(0))
                .startsWith("1:19: bytes stand here");
    }

    @Test
    void saysWhereACharacterDoesNotShow() {
        assertThat(Loading.in(folder).problems("server:\n  command: a\u0007b\n"))
                .containsExactly(
                        "2:13: the character \\u0007 stands here, which does not show: remove it, or write it as an escape"
                                + " in double quotes");
        assertThat(Loading.in(folder).problems("server: {command: x\0}").get(0))
                .startsWith("1:20: the character \\u0000");
        assertThat(Loading.in(folder).problems(GOOD + "\uFEFF").get(0)).startsWith("2:1: the character \\ufeff");
    }

    /** Some readers begin a line after these, or show what follows before what precedes it: a comment could hide a key. */
    @Test
    void refusesCharactersThatHideOthers() {
        for (char hiding : new char[] {0x85, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFFFE}) {
            assertThat(Loading.in(folder).problems(GOOD + "# a comment" + hiding + "plugins: {}"))
                    .singleElement()
                    .asString()
                    .startsWith("2:12: the character \\u");
        }
        assertThat(Loading.in(folder)
                        .valid(GOOD + "# \u05D0\u200F is fine \u200E")
                        .upstream()
                        .name())
                .isEqualTo("server");
    }

    @Test
    void countsColumnsInCharacters() {
        assertThat(Loading.in(folder)
                        .problems("server: {command: '😀😀', x: 1}")
                        .get(0))
                .startsWith("1:25: server.x is");
    }

    private static String problemOf(Path file) {
        return ((ConfigResult.Invalid) SampleFiles.load(file)).problems().get(0).toString();
    }
}
