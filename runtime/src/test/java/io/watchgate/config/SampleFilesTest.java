package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Loads every sample and compares all that comes of it with the text file beside it. Adding a case is adding two files. */
class SampleFilesTest {

    @ParameterizedTest
    @MethodSource("valid")
    void loadsWhatIsValid(Path file) throws IOException {
        assertThat(SampleFiles.load(file)).isInstanceOf(ConfigResult.Loaded.class);
        assertThat(rendered(file)).isEqualTo(SampleFiles.expectation(file));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void reportsAllThatIsWrong(Path file) throws IOException {
        assertThat(SampleFiles.load(file)).isInstanceOf(ConfigResult.Invalid.class);
        assertThat(rendered(file)).isEqualTo(SampleFiles.expectation(file));
    }

    private static String rendered(Path file) {
        return Rendering.of(SampleFiles.load(file), file.getParent());
    }

    static List<Path> valid() throws IOException {
        return SampleFiles.in("valid");
    }

    static List<Path> invalid() throws IOException {
        return SampleFiles.in("invalid");
    }
}
