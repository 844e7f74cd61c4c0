package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.watchgate.spi.Option;
import io.watchgate.spi.PluginKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the records of plugins are made of what is written, and what a mistake in such a record comes to. */
class PluginOptionsTest {

    @TempDir
    private Path folder;

    enum Colour {
        RED,
        DARK_BLUE
    }

    record Inner(
            @Option(doc = "a number", otherwise = "7") int number,
            @Option(doc = "a text") String text) {}

    record Every(
            @Option(doc = "d", otherwise = "") String text,
            @Option(doc = "d", otherwise = "false") boolean flag,
            @Option(doc = "d", otherwise = "-1") int small,

            @Option(doc = "d", otherwise = "9007199254740992")
            long large,

            @Option(doc = "d", otherwise = "1e-3") double decimal,
            @Option(doc = "d", otherwise = "~/x y") Path path,
            @Option(doc = "d", otherwise = "0.25") Duration span,
            @Option(doc = "d", otherwise = "DARK_BLUE") Colour colour,
            @Option(doc = "d", otherwise = "[1, 2]") List<Integer> list,

            @Option(doc = "d", otherwise = "{a: [red], b: []}")
            Map<String, List<Colour>> map,

            @Option(doc = "d", otherwise = "{text: inner}") Inner inner,
            @Option(doc = "d") Optional<List<Inner>> inners,
            @Option(doc = "d", otherwise = "'true'") Optional<String> maybe) {}

    @Test
    void readsDefaultsOfEveryType() {
        assertThat(options(Every.class, "{}"))
                .isEqualTo(new Every(
                        "",
                        false,
                        -1,
                        1L << 53,
                        0.001,
                        Path.of("/home/ann/x y"),
                        Duration.ofMillis(250),
                        Colour.DARK_BLUE,
                        List.of(1, 2),
                        Map.of("a", List.of(Colour.RED), "b", List.of()),
                        new Inner(7, "inner"),
                        Optional.empty(),
                        Optional.of("true")));
    }

    @Test
    void readsValuesOfEveryType() {
        String yaml = """
                {text: a, flag: true, small: 2147483647, large: -5, decimal: 3, path: a/b, span: 90, colour: red,
                 list: [], map: {x: [RED, dark_blue]}, inner: {text: t, number: 0}, inners: [{text: u}], maybe: null}""";
        assertThat(options(Every.class, yaml))
                .isEqualTo(new Every(
                        "a",
                        true,
                        Integer.MAX_VALUE,
                        -5,
                        3.0,
                        folder.resolve("a/b"),
                        Duration.ofSeconds(90),
                        Colour.RED,
                        List.of(),
                        Map.of("x", List.of(Colour.RED, Colour.DARK_BLUE)),
                        new Inner(0, "t"),
                        Optional.of(List.of(new Inner(7, "u"))),
                        Optional.empty()));
    }

    @Test
    void keepsTheOrderOfAMap() {
        Every every = (Every) options(Every.class, "{map: {z: [], a: [], m: []}}");
        assertThat(every.map().keySet()).containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Red", "dark-blue", "DARK_blue", "1", "''"})
    void readsChoicesInLowerOrUpperCaseOnly(String colour) {
        assertThat(problems(Every.class, "{colour: " + colour + "}")).hasSize(1);
    }

    record Strict(
            @Option(doc = "a first number") int first,

            @Option(doc = "a second number", otherwise = "2")
            int secondOne) {
        Strict {
            if (first > secondOne) {
                throw new IllegalArgumentException("'second_one' must not be less than 'first'");
            }
            if (first == 0) {
                throw new IllegalArgumentException("zero \u001b[31m is \n not possible");
            }
            if (first == 1) {
                throw new IllegalStateException("with a secret");
            }
        }
    }

    @Test
    void reportsWhatARecordDoesNotAccept() {
        String refused = "second_one is not accepted: 'second_one' must not be less than 'first'";
        assertThat(problems(Strict.class, "{first: 5, second_one: 4}"))
                .containsExactly("5:38: plugins.security[0].config." + refused);
        assertThat(problems(Strict.class, "{second_one: 4, first: 5}"))
                .containsExactly("5:28: plugins.security[0].config." + refused);
        assertThat(problems(Strict.class, "{first: 0}"))
                .containsExactly(
                        "5:15: plugins.security[0].config is not accepted: zero \\u001b[31m is \\u000a not possible");
        assertThat(problems(Strict.class, "{first: 1}"))
                .containsExactly(
                        "5:15: plugins.security[0].config is not accepted: the plugin failed on it and did not say why");
    }

    @Test
    void doesNotAskARecordThatLacksSomething() {
        assertThat(problems(Strict.class, "{second_one: x}"))
                .containsExactly(
                        "5:15: plugins.security[0].config has no 'first': add 'first:' with a first number",
                        "5:28: plugins.security[0].config.second_one is 'x': write a whole number");
    }

    record Undescribed(@Option(doc = "d") int good, int bad) {}

    record Foreign(@Option(doc = "d") StringBuilder bad) {}

    record ForeignInside(@Option(doc = "d") List<Optional<Object>> bad) {}

    record NumberKeys(@Option(doc = "d") Map<Integer, String> bad) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Array(@Option(doc = "d") String[] bad) {}

    record Wild(@Option(doc = "d") List<?> bad) {}

    record Reserved(@Option(doc = "d", otherwise = "1") int priority) {}

    record BrokenDefault(
            @Option(doc = "d", otherwise = "[a") List<String> bad) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Undescribed.class,
                Foreign.class,
                ForeignInside.class,
                NumberKeys.class,
                Array.class,
                Wild.class,
                Reserved.class,
                BrokenDefault.class
            })
    void blamesThePluginForARecordThatCannotBeRead(Class<? extends Record> config) {
        assertThat(problems(config, "{}"))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith(
                        "4:7: plugins.security[0] cannot be used, for a mistake in the plugin 'sample': "));
        assertThatThrownBy(() -> ConfigSchema.generate(catalog(config))).isInstanceOf(IllegalArgumentException.class);
    }

    record WrongDefault(
            @Option(doc = "d", otherwise = "many", min = 1) int bad) {}

    @Test
    void checksDefaultsLikeAllValues() {
        assertThat(problems(WrongDefault.class, "{}"))
                .containsExactly("5:15: plugins.security[0].config.bad is 'many': write a whole number of at least 1");
    }

    private Record options(Class<? extends Record> config, String yaml) {
        GatewayConfig loaded = new Loading(folder, catalog(config)).valid(file(yaml));
        return loaded.plugins().security().get(0).settings();
    }

    private List<String> problems(Class<? extends Record> config, String yaml) {
        return new Loading(folder, catalog(config)).problems(file(yaml));
    }

    private static String file(String options) {
        return "server: {command: x}\nplugins:\n  security:\n    - policy: sample\n      config: "
                + options.replace("\n", "\n       ");
    }

    private static PluginCatalog catalog(Class<? extends Record> config) {
        return new PluginCatalog(
                List.of(new PluginType("sample", PluginKind.SECURITY, Object.class, config, "A sample")));
    }
}
