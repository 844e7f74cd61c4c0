package io.watchgate.jsonrpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    private static final JsonText SAMPLE = JsonText.of("""
            { "a" : { "b" : [ 1 , "two" , { "c" : null } , [ ] ] } , "e" : "" , "\\u0061b" : true , "\u00e9": 1e400 ,\
             "quo\\"te" : "x,}]" , "" : -0 }""");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{}, OBJECT",
                "[], ARRAY",
                "\"\", STRING",
                "-1, NUMBER",
                "0, NUMBER",
                "true, BOOLEAN",
                "false, BOOLEAN",
                "null, NULL"
            })
    void hasAKind(String json, JsonKind kind) {
        assertThat(JsonText.of(json).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "e | \"\"",
                "ab | true",
                "\u00e9 | 1e400",
                "quo\"te | \"x,}]\"",
                "`` | -0",
            })
    void findsAMemberByItsDecodedName(String name, String value) {
        assertThat(SAMPLE.member(name)).map(JsonText::toString).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "c", "A", "aa", "\\u0061b", "e\u0301", "quo", "x"})
    void findsNoMemberThatIsNotItsOwn(String name) {
        assertThat(SAMPLE.member(name)).isEmpty();
    }

    @Test
    void followsNamesDownwards() {
        assertThat(SAMPLE.at("a", "b")).map(JsonText::toString).contains("[ 1 , \"two\" , { \"c\" : null } , [ ] ]");
        assertThat(SAMPLE.at("a", "b", "c")).isEmpty();
        assertThat(SAMPLE.at("e", "a")).isEmpty();
        assertThat(SAMPLE.at()).containsSame(SAMPLE);
    }

    @Test
    void listsItsMembersInTheirOrder() {
        assertThat(SAMPLE.members())
                .extracting(JsonText.Member::name)
                .containsExactly("a", "e", "ab", "\u00e9", "quo\"te", "");
        assertThat(SAMPLE.members())
                .allSatisfy(member -> assertThat(SAMPLE.member(member.name())).contains(member.value()));
    }

    @Test
    void listsItsElementsInTheirOrder() {
        assertThat(SAMPLE.at("a", "b").orElseThrow().elements())
                .extracting(JsonText::toString)
                .containsExactly("1", "\"two\"", "{ \"c\" : null }", "[ ]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{ }", "[]", "[ ]", "\"{}\"", "12", "null"})
    void hasNeitherMembersNorElementsWhereThereAreNone(String json) {
        // Given
        JsonText text = JsonText.of(json);

        // Then
        assertThat(text.members()).isEmpty();
        assertThat(text.elements()).isEmpty();
        assertThat(text.member("")).isEmpty();
    }

    @Test
    void onlyAStringHasText() {
        assertThat(JsonText.of("\"a\"").text()).contains("a");
        assertThat(JsonText.of("\"\"").text()).contains("");
        assertThat(JsonText.of("1").text()).isEmpty();
        assertThat(JsonText.of("null").text()).isEmpty();
        assertThat(JsonText.of("[\"a\"]").text()).isEmpty();
    }

    @Test
    void isEqualToTheSameBytesWhereverTheyStand() {
        // Given
        JsonText inside = JsonText.of("[ {\"a\":1}]").elements().get(0);

        // Then
        assertThat(inside)
                .isEqualTo(JsonText.of("{\"a\":1}"))
                .hasSameHashCodeAs(JsonText.of("{\"a\":1}"))
                .isNotEqualTo(JsonText.of("{\"a\": 1}"))
                .isNotEqualTo(JsonText.of("{\"a\":1.0}"))
                .isNotEqualTo("{\"a\":1}");
    }

    @Test
    void copiesItselfIntoRoomThatWasMadeForIt() {
        // Given
        JsonText text = JsonText.of("[10,20]").elements().get(1);
        byte[] target = {'a', 'b', 'c', 'd'};

        // When
        text.copyTo(target, 1);

        // Then
        assertThat(target).containsExactly('a', '2', '0', 'd');
        assertThat(text.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":1,\"a\":1}", "[1,]", "\uFEFF1", "1 2"})
    void isNeverMadeOfWhatTheReaderRefuses(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.of(json)).withMessageStartingWith("not JSON: ");
    }
}
