package io.watchgate.deployment.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import java.util.Arrays;

/** An application that cannot be built, for mistakes in its plugins and for nothing else. */
final class FailedBuild {
    private static final String OURS = "io.watchgate.deployment.InvalidPluginsException";

    private FailedBuild() {}

    /** The application of these classes. Of all the lines of the message, the first one goes without saying. */
    static QuarkusUnitTest of(String mistake, Class<?>... classes) {
        return failing("The plugins have a mistake:\n - " + mistake, classes);
    }

    static QuarkusUnitTest ofSeveral(String[] mistakes, Class<?>... classes) {
        String lines = String.join("\n - ", mistakes);
        return failing("The plugins have " + mistakes.length + " mistakes:\n - " + lines, classes);
    }

    private static QuarkusUnitTest failing(String message, Class<?>... classes) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClass(Passing.class).addClasses(classes))
                .assertException(failure -> assertThat(ours(failure)).hasMessage(message));
    }

    /** Alone at the end of the causes: beside complaints of the container it would be one of the suppressed. */
    private static Throwable ours(Throwable failure) {
        Throwable cause = failure;
        while (!cause.getClass().getName().equals(OURS)) {
            assertThat(Arrays.asList(cause.getSuppressed())).isEmpty();
            assertThat(cause).as("not our exception, but the last").hasCauseInstanceOf(Throwable.class);
            cause = cause.getCause();
        }
        return cause;
    }
}
