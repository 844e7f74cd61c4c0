package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static io.watchgate.jsonrpc.Admission.inParams;
import static io.watchgate.jsonrpc.Admission.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestingTest {

    /** The envelope and the array of its parameters. */
    private static final int AROUND = 2;

    private static final int LIMIT = FrameLimits.DEFAULT.depth();

    @ParameterizedTest
    @CsvSource({"[,]", "{\"a\":,}", "[{\"a\":,}]"})
    void isAdmittedUpToTheLimitAndNotOneLevelDeeper(String open, String close) {
        // Given
        int levels = open.startsWith("[{") ? 2 : 1;
        int times = (LIMIT - AROUND) / levels;

        // When
        Frame frame = admitted(inParams(nested(open, close, times)));
        Refusal refusal = refused(inParams(nested(open, close, times + 1)));

        // Then
        assertThat(Admission.firstParam(frame)).hasToString(nested(open, close, times));
        assertThat(refusal.error().code()).isEqualTo(RpcError.INVALID_REQUEST);
        assertThat(refusal.error().message()).startsWith("Invalid request: nesting deeper than 256 at byte ");
    }

    @ParameterizedTest
    @CsvSource({"[,]", "{\"a\":,}"})
    void tenThousandLevelsCostNoStack(String open, String close) {
        // When
        Refusal refusal = refused(inParams(nested(open, close, 10_000)));

        // Then
        assertThat(refusal.error().code()).isEqualTo(RpcError.INVALID_REQUEST);
        assertThat(refusal.error().message()).startsWith("Invalid request: nesting deeper than 256 at byte ");
    }

    @Test
    void tenThousandLevelsThatAreAllowedCostNoStackEither() {
        // Given
        FrameLimits deep = new FrameLimits(1 << 20, 20_000, 20_000);
        String json = nested("[", "]", 4_999) + "," + nested("{\"a\":", "}", 10_000);

        // When
        FrameCodec.Reading reading = new FrameCodec(deep).read(inParams(json));

        // Then
        assertThat(reading).isInstanceOfSatisfying(FrameCodec.Reading.Read.class, read -> {
            JsonText params = read.frame().json().member("params").orElseThrow();
            assertThat(params).hasToString("[" + json + "]");
            assertThat(params.elements()).hasSize(2);
        });
    }

    @Test
    void levelsThatEndDoNotCount() {
        // Given
        String siblings = "[],".repeat(1_000) + "{},".repeat(1_000) + nested("[", "]", LIMIT - AROUND);

        // When
        Frame frame = admitted(inParams(siblings));

        // Then
        assertThat(frame.json().member("params").orElseThrow().elements()).hasSize(2_001);
    }

    @Test
    void bracketsInStringsDoNotCount() {
        // When
        Frame frame = admitted(inParams("\"" + "[{".repeat(1_000) + "\\\"[\""));

        // Then
        assertThat(Admission.firstParam(frame).text().orElseThrow()).endsWith("{\"[");
    }

    @Test
    void aLimitOfOneLevelAdmitsAnEnvelopeWithoutParameters() {
        // Given
        FrameCodec flat = new FrameCodec(new FrameLimits(1 << 20, 1, 64));

        // When
        FrameCodec.Reading reading = flat.read("{\"jsonrpc\":\"2.0\",\"method\":\"m\"}".getBytes(UTF_8));
        Refusal refusal = refused(inParams("1"), flat.limits());

        // Then
        assertThat(reading).isInstanceOf(FrameCodec.Reading.Read.class);
        assertThat(refusal.error().message()).isEqualTo("Invalid request: nesting deeper than 1 at byte 39");
    }

    private static String nested(String open, String close, int times) {
        return open.repeat(times) + (open.endsWith(":") ? "0" : "") + close.repeat(times);
    }
}
