package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No message repeats what may be a secret. */
class SecretsTest {

    private static final String SECRET = "hunter2hunter2";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password", "DB_PASSWORD", "passwd", "passphrase", "token", "GITHUB_TOKEN", "accessToken", "tokens",
                "secret", "client-secret", "key", "api_key", "apiKey", "API.KEY", "apikey", "authorization",
                "Authorization", "proxy_authorization", "credentials", "cookie", "bearer", "env"
            })
    void knowsTheNamesOfSecrets(String key) {
        assertThat(SecretNames.match(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "name",
                "tools",
                "keyboard",
                "token_file",
                "secret_types",
                "monkey",
                "key_",
                "environment"
            })
    void doesNotHideEverything(String key) {
        assertThat(SecretNames.match(key)).isFalse();
    }

    /** Put in the place of any value under such a name, and under the names below it. */
    @Test
    void hidesValuesUnderTheirNames() {
        List<String> shapes = List.of("%s", "[%s]", "{a: %s}", "[{a: [%s]}]", "'%s'", "\"%s\\u001b\"", "|\n    %s\n");
        for (String key : List.of("env", "api_key", "password", "after", "command")) {
            for (String shape : shapes) {
                boolean shown = key.equals("after") || key.equals("command");
                String value = String.format(shape, SECRET);
                assertThat(all("server:\n  command: [{x: " + SECRET + "}]\n  " + key + "x: y\n  " + key + ": " + value))
                        .as(key + ": " + value)
                        .noneMatch(message -> !shown && message.contains(SECRET));
            }
        }
    }

    @Test
    void hidesWhatVariablesAndFilesBringIn() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        for (String reference : List.of("${env:SECRET}", "x${env:SECRET}x", "${file:secret.txt}")) {
            String yaml = """
                    proxy: {transport: "REF", max_queued_requests: "REF", upstreams: [{name: "_REF", command: "'REF"}]}
                    plugins:
                      security: [{policy: "REF", after: "REF", enabled: "REF"}, {policy: rate_limit, config: {per_second: 1, api_key: "REF"}}]
                      auditing: {"REF": []}
                    logging: {level: "REF", handlers: ["REF"], backup_count: "REF"}
                    """;
            assertThat(all(yaml.replace("REF", reference)))
                    .hasSizeGreaterThan(6)
                    .noneMatch(message -> message.contains(SECRET));
        }
    }

    @Test
    void hidesSecretsInTheWordsOfAPlugin() {
        String yaml =
                "server: {command: x}\nplugins: {security: [{policy: rate_limit, config: {per_second: 1, api_key: %s}}]}";
        assertThat(all(String.format(yaml, "abc")))
                .containsExactly("2:51: plugins.security[0].config is not accepted: the key *** is too short");
        assertThat(all(String.format(yaml, "'${env:SHORT}'")))
                .containsExactly("2:51: plugins.security[0].config is not accepted: the key *** is too short");
    }

    @Test
    void hidesTheLongerOfTwoSecretsWhole() {
        Reading reading = new Reading(
                new Surroundings(folder, Map.of()), List.of(), List.of(), List.of("hunter", "hunter2", "", "2 x"));
        assertThat(reading.shown("a hunter2 b hunter c")).isEqualTo("a *** b *** c");
    }

    @Test
    void hidesSecretsInSyntaxErrors() {
        for (String broken :
                List.of("env: {A: " + SECRET, "env: [" + SECRET + ": :", "env: \"" + SECRET, "env: &" + SECRET)) {
            assertThat(all("server:\n  command: x\n  " + broken)).noneMatch(message -> message.contains(SECRET));
        }
    }

    @Test
    void keepsSecretsOutOfWhatIsPrinted() {
        GatewayConfig config = Loading.in(folder)
                .valid("server: {command: 'x --token " + SECRET + "', env: {A: " + SECRET + "}}\nplugins: {security:"
                        + " [{policy: rate_limit, config: {per_second: 1, api_key: " + SECRET + "}}]}");
        assertThat(config.toString()).contains("rate_limit", "server").doesNotContain(SECRET);
    }

    private List<String> all(String yaml) {
        Path file = folder.resolve("watchgate.yaml");
        Map<String, String> environment = Map.of("SECRET", SECRET, "SHORT", "hunter2");
        ConfigResult result =
                new ConfigLoader(SamplePlugins.CATALOG, environment).read(file, yaml.getBytes(StandardCharsets.UTF_8));
        List<Problem> problems = result instanceof ConfigResult.Invalid invalid
                ? invalid.problems()
                : ((ConfigResult.Loaded) result).warnings();
        return problems.stream()
                .map(problem -> problem.toString().replace(file + ":", ""))
                .toList();
    }
}
