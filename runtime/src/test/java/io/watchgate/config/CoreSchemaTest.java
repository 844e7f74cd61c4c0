package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.config.Node.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "7", "-7", "123", "9223372036854775808"})
    void knowsWholeNumbers(String text) {
        assertThat(CoreSchema.kindOf(text)).isEqualTo(Kind.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0", "1.5", "-1.50", "1e3", "1E3", "1e+3", "1.5e-10", "-0.1E5"})
    void knowsDecimals(String text) {
        assertThat(CoreSchema.kindOf(text)).isEqualTo(Kind.DECIMAL);
        assertThat(Double.parseDouble(text)).isFinite();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void knowsTruthValues(String text) {
        assertThat(CoreSchema.kindOf(text)).isEqualTo(Kind.FLAG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void knowsNothing(String text) {
        assertThat(CoreSchema.kindOf(text)).isEqualTo(Kind.NULL);
    }

    /** What some YAML reader somewhere takes for something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "y",
                "n",
                "Yes",
                "NO",
                "tRue",
                "nULL",
                "0123",
                "00",
                "-01",
                "0o17",
                "0x1F",
                "0b101",
                "+1",
                "1_000",
                "12:30:45",
                "190:20:30.15",
                ".5",
                "5.",
                "-.5",
                "1.e3",
                "e3",
                "1e",
                "1e+",
                "1.5.2",
                "-",
                "--1",
                "1-",
                "1 2",
                ".",
                "-e5",
                "- 5",
                ".inf",
                "-.INF",
                ".nan",
                "NaN",
                "Infinity",
                "1f",
                "1d",
                "0x1p3",
                "١٢",
                "2026-11-22",
                "2026-11-22T10:00:00Z",
                "<<",
                "="
            })
    void takesAllElseForText(String text) {
        assertThat(CoreSchema.kindOf(text)).isEqualTo(Kind.TEXT);
    }
}
