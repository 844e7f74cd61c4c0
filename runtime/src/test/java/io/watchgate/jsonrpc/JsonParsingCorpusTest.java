package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static io.watchgate.jsonrpc.Admission.read;
import static io.watchgate.jsonrpc.Admission.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameCodec.Reading;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others agreed on that a JSON parser must accept and must not. */
class JsonParsingCorpusTest {

    /** RFC 8259 leaves duplicate names open, which is why two readers disagree on them and we refuse them. */
    private static final Set<String> WITH_DUPLICATES =
            Set.of("y_object_duplicated_key", "y_object_duplicated_key_and_value");

    @ParameterizedTest
    @MethodSource("sound")
    void whatMustBeAcceptedIsAdmittedByteForByte(ParsingCase each) throws MalformedJson {
        // Given
        String oneLine = new String(each.json(), UTF_8).strip().replace('\n', ' ');

        // When
        Frame frame = admitted(each.inParams());
        JsonText alone = new StrictScanner(FrameLimits.DEFAULT).scan(each.json());

        // Then
        assertThat(frame.json().at("params", "value")).contains(alone);
        assertThat(alone).hasToString(oneLine);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatMustBeRefusedIs(ParsingCase each) {
        // When
        Refusal alone = refused(each.json());
        Refusal inFrame = refused(each.inParams());

        // Then
        int code = each.name().equals("n_structure_100000_opening_arrays")
                ? RpcError.INVALID_REQUEST
                : RpcError.PARSE_ERROR;
        assertThat(alone.error().code()).isEqualTo(code);
        assertThat(inFrame.error().code()).isEqualTo(code);
    }

    @Test
    void whatHasDuplicateNamesIsRefusedOnPurpose() {
        assertThat(ParsingCase.named("y_").filter(each -> WITH_DUPLICATES.contains(each.name())))
                .hasSize(2)
                .allSatisfy(each -> assertThat(refused(each.inParams()).error().message())
                        .startsWith("Invalid request: duplicate member"));
    }

    @Test
    void ofWhatMayBeEitherOnlyNumbersAreAdmitted() {
        assertThat(ParsingCase.named("i_").filter(each -> read(each.inParams()) instanceof Reading.Read))
                .extracting(ParsingCase::name)
                .containsExactlyElementsOf(
                        ParsingCase.named("i_number_").map(ParsingCase::name).toList())
                .hasSize(10);
    }

    @Test
    void theWholeSuiteIsThere() {
        assertThat(ParsingCase.all()).hasSize(317);
        assertThat(ParsingCase.named("y_")).hasSize(95);
        assertThat(ParsingCase.named("n_")).hasSize(187);
    }

    static Stream<ParsingCase> sound() {
        return ParsingCase.named("y_").filter(each -> !WITH_DUPLICATES.contains(each.name()));
    }

    static Stream<ParsingCase> broken() {
        return ParsingCase.named("n_");
    }
}
