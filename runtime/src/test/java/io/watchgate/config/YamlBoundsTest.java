package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that are meant to be large, deep or endless. */
class YamlBoundsTest {

    @TempDir
    private Path folder;

    @Test
    void countsWhatAliasesStandFor() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((before + ", ").repeat(9))
                    .append(before)
                    .append("]\n");
        }
        assertThat(problem(bomb.toString()))
                .isEqualTo("5:36: too many values, those behind aliases included: use fewer aliases");
    }

    @Test
    void countsWhatStandsThere() {
        assertThat(problem("server: {command: [" + "x, ".repeat(150_000) + "x]}"))
                .contains("too many values");
    }

    @Test
    void allowsAsManyAliasesAsAConfigurationNeeds() {
        String yaml = "server: {command: [&word x" + ", *word".repeat(500) + "]}";
        assertThat(Loading.in(folder).valid(yaml).upstream().command()).hasSize(501);
    }

    @Test
    void doesNotFollowAValueIntoItself() {
        assertThat(problem("server: &a [*a]")).startsWith("1:13: *a refers to a value that is not there");
        assertThat(problem("a: &a x\nserver: &a {command: *a, env: *a}")).startsWith("2:22: *a refers to");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(problem("[".repeat(100_000))).isEqualTo("1:51: is nested deeper than 50 levels: nest less deeply");
        assertThat(problem("{a: ".repeat(100_000))).contains("deeper than 50");
        assertThat(problem("- ".repeat(10_000) + "x")).contains("deeper than 50");
    }

    @Test
    void takesALongKeyOrValueInItsStride() {
        String word = "k".repeat(200_000);
        assertThat(problem("server: {command: x, ? " + word + " : 1}")).hasSizeLessThan(300);
        assertThat(problem("logging: {level: " + word + "}\nserver: {command: x}"))
                .hasSizeLessThan(300);
        assertThat(problem("server: {command: x, env: {A: *" + word + "}}")).hasSizeLessThan(300);
        assertThat(problem("server: {command: x, env: !<" + word + "> {}}")).hasSizeLessThan(300);
    }

    @Test
    void readsManyProblemsInTime() {
        StringBuilder yaml = new StringBuilder("server: {command: x}\nplugins:\n  security:\n");
        for (int i = 0; i < 10_000; i++) {
            yaml.append("    - {policy: open_gat, enbled: yes}\n");
        }
        assertThat(Loading.in(folder).problems(yaml.toString())).hasSize(20_000);
    }

    private String problem(String yaml) {
        return Loading.in(folder).problems(yaml).get(0);
    }
}
