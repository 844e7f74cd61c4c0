package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class JsonTextReplaceTest {

    private static final JsonText WHOLE = JsonText.of(
            "{ \"n\" : 1e400, \"list\":[ 1.0 ,1, -0 ],\"\\u0065\":\"\\/\", \"deep\":{\"x\":{ \"y\":[{}] }}}");

    @Test
    void leavesEveryOtherByteAlone() {
        // Given
        JsonText part = WHOLE.member("list").orElseThrow().elements().get(1);

        // When
        JsonText changed = WHOLE.replace(part, JsonText.of("\"longer\""));

        // Then
        assertThat(changed).hasToString(WHOLE.toString().replace(",1,", ",\"longer\","));
        assertThat(WHOLE.toString()).contains(",1,");
    }

    @Test
    void growsShrinksAndReplacesTheWhole() {
        // Given
        JsonText deep = WHOLE.at("deep", "x", "y").orElseThrow();

        // Then
        assertThat(WHOLE.replace(deep, JsonText.of("0")))
                .hasToString(WHOLE.toString().replace("[{}]", "0"));
        assertThat(WHOLE.replace(deep, WHOLE).at("deep", "x", "y")).contains(WHOLE);
        assertThat(WHOLE.replace(WHOLE, deep)).isEqualTo(deep);
    }

    @Test
    void worksOnAWindowWithoutWhatIsAroundIt() {
        // Given
        JsonText window = WHOLE.at("deep").orElseThrow();

        // When
        JsonText changed = window.replace(window.at("x", "y").orElseThrow(), JsonText.of("null"));

        // Then
        assertThat(changed).hasToString("{\"x\":{ \"y\":null }}");
    }

    @Test
    void whatWasReplacedCanBeReplacedAgain() {
        // When
        JsonText once = WHOLE.replace(WHOLE.member("n").orElseThrow(), JsonText.of("[1,2]"));
        JsonText twice = once.replace(once.member("n").orElseThrow().elements().get(1), JsonText.of("3"));

        // Then
        assertThat(twice).hasToString(WHOLE.toString().replace("1e400", "[1,3]"));
    }

    @Test
    void refusesAPartThatStandsElsewhere() {
        // Given
        JsonText twin = JsonText.of(WHOLE.toString());
        JsonText sibling = WHOLE.member("n").orElseThrow();
        JsonText deep = WHOLE.member("deep").orElseThrow();

        // Then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WHOLE.replace(twin.member("n").orElseThrow(), JsonText.of("1")))
                .withMessageContaining("'part'");
        assertThatIllegalArgumentException().isThrownBy(() -> deep.replace(sibling, JsonText.of("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> deep.replace(WHOLE, JsonText.of("1")));
    }
}
