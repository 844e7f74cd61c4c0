package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemTest {

    @TempDir
    private Path folder;

    @Test
    void readsAsFilePlaceWrongRight() {
        Place place = new Place("conf/watchgate.yaml", 4, 9);
        assertThat(new Problem(place, "logging.level", "is 'loud'", "write one of debug, info"))
                .hasToString("conf/watchgate.yaml:4:9: logging.level is 'loud': write one of debug, info");
        assertThat(new Problem(place, "", "a tab stands here", "indent with spaces only"))
                .hasToString("conf/watchgate.yaml:4:9: a tab stands here: indent with spaces only");
        assertThat(new Problem(Place.whole("watchgate.yaml"), "", "there is no such file", "create it"))
                .hasToString("watchgate.yaml: there is no such file: create it");
    }

    @Test
    void writesTheWayToAValue() {
        KeyPath root = KeyPath.root(Place.whole("x"));
        Place place = new Place("x", 1, 1);
        assertThat(root).hasToString("");
        assertThat(root.key("a", place)).hasToString("a");
        assertThat(root.key("a", place).item(0, place).item(12, place).key("b-c", place))
                .hasToString("a[0][12].b-c");
        assertThat(root.key("a\u001b", place).key("", place)).hasToString("a\\u001b.''");
        assertThat(root.key("k".repeat(100), place).toString()).hasSizeLessThan(70);
    }

    @Test
    void hidesAValueThatStandsInTheWay() {
        KeyPath env = KeyPath.root(Place.whole("x")).key("env", new Place("x", 1, 1));
        assertThat(env.key("TOKEN=hunter2", new Place("x", 1, 1))).hasToString("env.TOKEN");
    }

    @Test
    void listsTheWholeFileInOrderAndNothingTwice() {
        String yaml = """
                logging: {level: loud, handlers: [a, b]}
                server: {command: x, name: _x}
                plugins:
                  security:
                    - &entry {policy: nothing}
                    - *entry
                loging: {}
                """;
        List<Problem> problems = ((ConfigResult.Invalid) Loading.in(folder).load(yaml)).problems();
        assertThat(problems)
                .extracting(problem -> problem.place().line() + " " + problem.path())
                .containsExactly(
                        "1 logging.level",
                        "1 logging.handlers[0]",
                        "1 logging.handlers[1]",
                        "2 server.name",
                        "5 plugins.security[0].policy",
                        "5 plugins.security[1].policy",
                        "7 loging");
    }
}
