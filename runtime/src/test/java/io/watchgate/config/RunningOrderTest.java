package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.spi.NoOptions;
import io.watchgate.spi.PluginKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningOrderTest {

    private static final int PLUGINS = 12;

    @TempDir
    private Path folder;

    @Test
    void goesByPriorityThenAsWritten() {
        assertThat(order("p1", "p2", "p3, priority: 10", "p4, priority: 0", "p5, priority: 100", "p6, priority: 10"))
                .containsExactly("p4", "p3", "p6", "p1", "p2", "p5");
    }

    @Test
    void goesAfterWhatIsNamedWhateverThePriority() {
        assertThat(order("p1, priority: 0, after: p2", "p3, priority: 1", "p2, priority: 99"))
                .containsExactly("p3", "p2", "p1");
        assertThat(order("p1, after: [p2, p3, p11]", "p2, requires: p3", "p3")).containsExactly("p3", "p2", "p1");
    }

    @Test
    void goesAfterAllEntriesOfTheOneThatIsNamed() {
        assertThat(order("p1, priority: 90", "p2, after: p1", "p1, priority: 99"))
                .containsExactly("p1", "p1", "p2");
    }

    @Test
    void showsEachCircleOnce() {
        assertThat(problems(
                        "p1, after: p2", "p2, after: p3", "p3, requires: p1", "p4", "p5, after: p6", "p6, after: p5"))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("p1 -> p2 -> p3 -> p1:"))
                .anyMatch(problem -> problem.contains("p5 -> p6 -> p5:"));
    }

    @Test
    void showsTheCircleAndNotTheWayToIt() {
        assertThat(problems("p1, priority: 0, after: p2", "p2, after: p3", "p3, after: p2"))
                .hasSize(1)
                .allMatch(problem -> problem.contains(": p2 -> p3 -> p2: "));
    }

    @Test
    void knowsNothingOfThoseThatAreSwitchedOff() {
        assertThat(order("p1, after: p2", "p2, enabled: false, after: p1")).containsExactly("p1");
        assertThat(problems("p1, requires: p2", "p2, enabled: false"))
                .containsExactly(
                        "4:30: plugins.security[0].requires is 'p2', which is not enabled for this server: enable it, or"
                                + " remove this entry");
    }

    /** Any wishes without a circle are granted, and a circle is always found. */
    @Test
    void keepsToEveryWishOrSaysWhyNot() {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            List<Set<Integer>> wishes = new ArrayList<>();
            String[] entries = new String[PLUGINS];
            for (int i = 0; i < PLUGINS; i++) {
                Set<Integer> after = new HashSet<>();
                random.ints(random.nextInt(3), 0, round % 2 == 0 ? PLUGINS : Math.max(1, i))
                        .forEach(after::add);
                after.remove(i);
                wishes.add(after);
                entries[i] = "p" + i + ", priority: " + random.nextInt(3) + ", after: "
                        + after.stream().map(other -> "p" + other).toList();
            }
            ConfigResult result = loading().load(yaml(entries));
            if (result instanceof ConfigResult.Loaded loaded) {
                List<String> order = names(loaded.config());
                IntStream.range(0, PLUGINS)
                        .forEach(i -> wishes.get(i)
                                .forEach(other ->
                                        assertThat(order.indexOf("p" + other)).isLessThan(order.indexOf("p" + i))));
            } else {
                assertThat(round % 2).isZero();
                assertThat(((ConfigResult.Invalid) result).problems())
                        .allMatch(problem -> problem.wrong().contains("closes a circle"));
            }
        }
    }

    private List<String> order(String... entries) {
        return names(loading().valid(yaml(entries)));
    }

    private List<String> problems(String... entries) {
        return loading().problems(yaml(entries));
    }

    private static List<String> names(GatewayConfig config) {
        return config.plugins().security().stream()
                .map(entry -> entry.type().name())
                .toList();
    }

    private Loading loading() {
        return new Loading(
                folder,
                new PluginCatalog(IntStream.range(0, PLUGINS)
                        .mapToObj(i ->
                                new PluginType("p" + i, PluginKind.SECURITY, Object.class, NoOptions.class, "sample"))
                        .toList()));
    }

    private static String yaml(String... entries) {
        StringBuilder yaml = new StringBuilder("server: {command: x}\nplugins:\n  security:\n");
        for (String entry : entries) {
            yaml.append("    - {policy: ").append(entry).append("}\n");
        }
        return yaml.toString();
    }
}
