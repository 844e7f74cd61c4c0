package io.watchgate.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads scenarios from YAML. The README beside them says what may stand there. */
final class ScenarioFile {

    private ScenarioFile() {}

    /** All files below this folder, in the order of their names. */
    static List<Scenario> readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
        }
    }

    private static Scenario read(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/').replaceAll("\\.yaml$", "");
        try {
            return parse(name, Files.readString(file));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    static Scenario parse(String name, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Fields fields = Fields.of(name, new Yaml(new SafeConstructor(options)).load(yaml));
        Scenario scenario = new Scenario(
                name,
                fields.text("title", ""),
                fields.take("given", GivenReader::read).orElseGet(() -> GivenReader.read(name, null)),
                fields.take("when", Fields.listOf(StepReader::read)).orElse(List.of()),
                fields.take("then", ScenarioFile::then).orElseThrow());
        fields.end();
        if (scenario.title().isBlank()) {
            throw new IllegalArgumentException("a scenario has a title");
        }
        return scenario;
    }

    private static Then then(String where, Object value) {
        Fields fields = Fields.of(where, value);
        Then then = new Then(
                fields.take("client", Fields.listOf(LineReader::read)).orElse(List.of()),
                fields.take("server", Fields.listOf(LineReader::read)).orElse(List.of()),
                fields.take("audit", Fields.listOf(ScenarioFile::auditRecord)),
                fields.take("exit", Fields::number).map(OptionalInt::of).orElse(OptionalInt.of(0)));
        fields.end();
        return then;
    }

    private static Map<String, Line> auditRecord(String where, Object value) {
        Map<String, Line> members = new LinkedHashMap<>();
        Fields.of(where, value).takeRest().forEach((name, text) -> members.put(name, Line.of(text.toString())));
        return members;
    }
}
