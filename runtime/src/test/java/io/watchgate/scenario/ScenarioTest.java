package io.watchgate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.scenario.inprocess.InProcess;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every scenario file in process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioTest {

    private final Driver driver = new InProcess();

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void holds(Scenario scenario) throws IOException {
        assertThat(driver.abilities()).containsAll(scenario.needs());
        try {
            new ScenarioRun(scenario).with(driver);
        } catch (AssertionError e) {
            throw new AssertionError(scenario + "\n" + e.getMessage(), e);
        }
    }

    @Test
    void everyTitleIsSaidOnce() throws IOException, URISyntaxException {
        assertThat(scenarios()).extracting(Scenario::title).doesNotHaveDuplicates();
    }

    static List<Scenario> scenarios() throws IOException, URISyntaxException {
        return ScenarioFile.readAll(Path.of(Objects.requireNonNull(ScenarioTest.class.getResource("/scenarios"))
                .toURI()));
    }
}
