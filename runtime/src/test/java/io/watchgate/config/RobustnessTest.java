package io.watchgate.config;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file, there is an answer, and it can be shown on a terminal. */
class RobustnessTest {

    private static final String[] PIECES = {
        "\n",
        " ",
        "  ",
        "\t",
        ":",
        ": ",
        "- ",
        "-",
        "[",
        "]",
        "{",
        "}",
        ",",
        "'",
        "\"",
        "\\",
        "#",
        "&a ",
        "*a",
        "<<: *a",
        "!!str ",
        "!x ",
        "|",
        ">",
        "?",
        "@",
        "%",
        "---\n",
        "...",
        "null",
        "true",
        "no",
        "0",
        "-1",
        "1e9",
        "0x1",
        "${env:PORT}",
        "${file:x}",
        "${",
        "$${",
        "policy",
        "config",
        "_global",
        "\u0000",
        "\u001b",
        "\u0085",
        "\u2028",
        "é",
        "😀",
        "\uFEFF",
        "999999999999999999999"
    };

    @TempDir
    private Path folder;

    @Test
    void answersToFilesWithPiecesChanged() throws IOException {
        Random random = new Random(1);
        List<String> samples = new ArrayList<>();
        for (Path file : SampleFiles.in("valid")) {
            samples.add(Files.readString(file));
        }
        for (int round = 0; round < 1_500; round++) {
            StringBuilder text = new StringBuilder(samples.get(round % samples.size()));
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(6));
                text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void answersToPiecesAtRandom() {
        Random random = new Random(2);
        for (int round = 0; round < 1_500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void answersToBytesAtRandom() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            check(bytes);
        }
    }

    private void check(byte[] bytes) {
        ConfigResult result = Loading.in(folder).load(bytes);
        List<Problem> said = result instanceof ConfigResult.Invalid invalid
                ? invalid.problems()
                : ((ConfigResult.Loaded) result).warnings();
        for (Problem problem : said) {
            String line = problem.toString();
            if (line.length() > 500 || problem.right().isBlank() || line.chars().anyMatch(Character::isISOControl)) {
                fail(line);
            }
        }
    }
}
