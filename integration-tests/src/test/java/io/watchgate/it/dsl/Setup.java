package io.watchgate.it.dsl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A folder with a configuration, to start a gateway from. Sections are given as YAML. */
public final class Setup {

    private final Path folder;
    private final List<String> serverOptions = new ArrayList<>();
    private List<String> command = List.of();
    private String proxy = "{}";
    private String security = "[]";
    private String auditing = "[{policy: file_auditing, config: {file: audit.log, format: jsonl}}]";
    private String logging = "{}";

    private Setup(Path folder) {
        this.folder = folder;
    }

    /** With the fake server, no policy, and an audit in JSON lines. */
    public static Setup in(Path folder) {
        return new Setup(folder);
    }

    public Setup server(String... program) {
        command = List.of(program);
        return this;
    }

    /** A line beside {@code command:}. */
    public Setup serverOption(String line) {
        serverOptions.add(line);
        return this;
    }

    public Setup proxy(String yaml) {
        proxy = yaml;
        return this;
    }

    public Setup security(String yaml) {
        security = yaml;
        return this;
    }

    public Setup auditing(String yaml) {
        auditing = yaml;
        return this;
    }

    public Setup logging(String yaml) {
        logging = yaml;
        return this;
    }

    public Path folder() {
        return folder;
    }

    public Path audit() {
        return folder.resolve("audit.log");
    }

    public Journal journal() {
        return new Journal(folder.resolve("journal"));
    }

    /** Writes the configuration, in a folder that the gateway is not started in. */
    public Path write() throws IOException {
        List<String> program = command.isEmpty() ? Servers.fake(journal().file(), audit()) : command;
        List<String> lines = new ArrayList<>();
        lines.add("server:");
        lines.add("  name: fake");
        lines.add("  command: " + flow(program));
        serverOptions.forEach(option -> lines.add("  " + option));
        lines.add("proxy: " + proxy);
        lines.add("plugins:");
        lines.add("  security: " + security);
        lines.add("  auditing: " + auditing);
        lines.add("logging: " + logging);
        return Files.write(folder.resolve("gateway.yaml"), lines);
    }

    public Launch launch() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("project"));
        return Launch.in(elsewhere).with("--config", write().toString());
    }

    public GatewayProcess start() throws IOException {
        return launch().start();
    }

    private static String flow(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", ", "[", "]"));
    }
}
