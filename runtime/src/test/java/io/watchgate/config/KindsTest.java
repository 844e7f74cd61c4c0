package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.spi.Option;
import io.watchgate.spi.PluginKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of value at every type of option: what is read, and what is said of the rest. */
class KindsTest {

    enum Choice {
        ONE,
        TRUE
    }

    record Inner(@Option(doc = "d", otherwise = "x") String text) {}

    record Options(
            @Option(doc = "d") Optional<String> text,
            @Option(doc = "d") Optional<Boolean> flag,
            @Option(doc = "d") Optional<Integer> whole,
            @Option(doc = "d") Optional<Double> decimal,
            @Option(doc = "d") Optional<Duration> span,
            @Option(doc = "d") Optional<Path> path,
            @Option(doc = "d") Optional<Choice> choice,
            @Option(doc = "d") Optional<List<String>> list,
            @Option(doc = "d") Optional<Map<String, Integer>> map,
            @Option(doc = "d") Optional<Inner> inner) {}

    private static final PluginCatalog CATALOG = new PluginCatalog(
            List.of(new PluginType("sample", PluginKind.SECURITY, Object.class, Options.class, "A sample")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text    | word       | word",
                "text    | 'quoted'   | quoted",
                "text    | '5'        | 5",
                "text    | yes        | yes",
                "text    | 5          | is 5, which YAML reads as a number: put it in quotes to make it text",
                "text    | 1.5        | is 1.5, which YAML reads as a number: put it in quotes to make it text",
                "text    | true       | is true, which YAML reads as true or false: put it in quotes to make it text",
                "text    | [a]        | is a list: write text",
                "text    | {a: b}     | is a map: write text",
                "text    | ${env:PORT}| 8080",
                "flag    | true       | true",
                "flag    | FALSE      | false",
                "flag    | 'true'     | is 'true': write true without quotes",
                "flag    | yes        | is 'yes': write true",
                "flag    | off        | is 'off': write false",
                "flag    | 0          | is 0: write false",
                "flag    | 2          | is 2: write true or false",
                "flag    | [true]     | is a list: write true or false",
                "whole   | -5         | -5",
                "whole   | 5.0        | is 5.0: write a whole number",
                "whole   | '5'        | is '5': write the number without quotes",
                "whole   | five       | is 'five': write a whole number",
                "whole   | 0x5        | is '0x5': write a whole number",
                "whole   | +5         | is '+5': write a whole number",
                "whole   | 05         | is '05': write a whole number",
                "whole   | true       | is true: write a whole number",
                "whole   | {}         | is a map: write a whole number",
                "whole   | ${env:PORT}| 8080",
                "whole   | ${env:HOME}| is '${env:HOME}', whose value is not shown here: write a whole number",
                "decimal | 5          | 5.0",
                "decimal | 5.25       | 5.25",
                "decimal | 1e3        | 1000.0",
                "decimal | .5         | is '.5': write a number",
                "decimal | .nan       | is '.nan': write a number",
                "decimal | '5.5'      | is '5.5': write the number without quotes",
                "span    | 1.5        | PT1.5S",
                "span    | 1m         | is '1m': write a number of seconds of at least 0",
                "span    | -1         | is -1: write a number of seconds of at least 0",
                "span    | 9e9        | is 9e9: write a number of seconds of at least 0 that is nearer to 0",
                "path    | /a/b       | /a/b",
                "path    | ~/a        | /home/ann/a",
                "path    | ''         | is '': write a path: absolute, from '~/', or from the folder of this file",
                "path    | 5          | is 5, which YAML reads as a number: put it in quotes to make it text",
                "choice  | one        | ONE",
                "choice  | ONE        | ONE",
                "choice  | One        | is 'One': did you mean 'one'? (known: one, true)",
                "choice  | 'true'     | TRUE",
                "choice  | true       | is true, which YAML reads as true or false: put it in quotes to make it text",
                "choice  | two        | is 'two': write one of one, true",
                "list    | [a, 'b']   | [a, b]",
                "list    | []         | []",
                "list    | a          | is 'a': write a list, one '- ' to a line",
                "list    | {a: b}     | is a map: write a list, one '- ' to a line",
                "map     | {a: 1}     | {a=1}",
                "map     | {}         | {}",
                "map     | [a]        | is a list: write 'name: value' pairs, one to a line",
                "map     | 5          | is 5: write 'name: value' pairs, one to a line",
                "inner   | {text: y}  | Inner[text=y]",
                "inner   | {}         | Inner[text=x]",
                "inner   | y          | is 'y': write its keys below it (text)",
                "inner   | [text]     | is a list: write its keys below it (text)"
            })
    void readsOrSaysWhatToWrite(String option, String written, String outcome) {
        String yaml = "server: {command: x}\nplugins:\n  security:\n    - policy: sample\n      config:\n        "
                + option + ": " + written + "\n";
        ConfigResult result = new Loading(folder, CATALOG).load(yaml);
        if (result instanceof ConfigResult.Loaded loaded) {
            String settings =
                    loaded.config().plugins().security().get(0).settings().toString();
            assertThat(settings).contains(option + "=Optional[" + outcome + "]");
        } else {
            Problem problem = ((ConfigResult.Invalid) result).problems().get(0);
            assertThat(problem.wrong() + ": " + problem.right()).isEqualTo(outcome);
            assertThat(problem.path()).isEqualTo("plugins.security[0].config." + option);
            assertThat(problem.place().column()).isEqualTo(11 + option.length());
        }
    }

    @ParameterizedTest
    @CsvSource({"text", "flag", "whole", "decimal", "span", "path", "choice", "list", "map", "inner"})
    void takesNullInWordsForLeftOutAndRefusesABlank(String option) {
        String yaml = "server: {command: x}\nplugins: {security: [{policy: sample, config: {" + option + ": %s}}]}";
        for (String word : List.of("null", "~")) {
            GatewayConfig config = new Loading(folder, CATALOG).valid(String.format(yaml, word));
            assertThat(config.plugins().security().get(0).settings().toString()).contains(option + "=Optional.empty");
        }
        assertThat(new Loading(folder, CATALOG).problems(String.format(yaml, "")))
                .singleElement()
                .asString()
                .contains(option + " is empty: write ")
                .endsWith(", or leave it out");
    }
}
