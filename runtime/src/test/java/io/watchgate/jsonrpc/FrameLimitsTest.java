package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.inParams;
import static io.watchgate.jsonrpc.Admission.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameLimitsTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 64", "1, 0, 64", "1, 1, 63", "-1, -1, -1"})
    void areNamedWhenTheyAreTooSmall(int bytes, int depth, int openNames) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FrameLimits(bytes, depth, openNames))
                .withMessageContaining("bytes=" + bytes)
                .withMessageContaining("depth=" + depth)
                .withMessageContaining("openNames=" + openNames);
    }

    @Test
    void membersOfOneObjectHaveALimit() {
        // Given
        FrameLimits limits = new FrameLimits(1 << 20, 16, 100);

        int namesOfTheEnvelope = 3;

        // When
        FrameCodec.Reading reading = new FrameCodec(limits).read(inParams(object(100 - namesOfTheEnvelope)));
        Refusal refusal = refused(inParams(object(101 - namesOfTheEnvelope)), limits);

        // Then
        assertThat(refusal.error().code()).isEqualTo(RpcError.INVALID_REQUEST);
        assertThat(refusal.error().message())
                .startsWith("Invalid request: more than 100 members in open objects at byte ");
        assertThat(reading).isInstanceOf(FrameCodec.Reading.Read.class);
    }

    @Test
    void membersOfNestedObjectsCountTogetherAsLongAsTheyAreOpen() {
        // Given
        FrameLimits limits = new FrameLimits(1 << 20, 16, 100);
        String half = object(48);
        String nested = half.substring(0, half.length() - 1) + ",\"x\":" + object(49) + "}";

        // When
        Refusal refusal = refused(inParams(nested), limits);
        FrameCodec.Reading siblings = new FrameCodec(limits).read(inParams(object(97) + "," + object(97)));

        // Then
        assertThat(refusal.error().message()).contains("more than 100 members in open objects");
        assertThat(siblings).isInstanceOf(FrameCodec.Reading.Read.class);
    }

    @Test
    void aLineThatWasTooLongToKeepIsRefusedUnderTheIdThatWasSeen() {
        // Given
        FrameCodec codec = new FrameCodec(new FrameLimits(1000, 16, 64));
        EnvelopeOutline outline = new EnvelopeOutline();
        byte[] line = Admission.inParams("1");
        outline.see(line, 0, line.length);

        // When
        Refusal refusal = codec.tooLong(outline, 123_456);

        // Then
        assertThat(refusal.error())
                .isEqualTo(new RpcError(
                        RpcError.INVALID_REQUEST, "Invalid request: the message is larger than 1000 bytes"));
        assertThat(refusal.bytes()).isEqualTo(123_456);
        assertThat(refusal.shape()).isEqualTo(Refusal.Shape.CALL);
        assertThat(refusal.id()).isEmpty();
    }

    @Test
    void aLineMayBeAsLongAsTheLimitAndNotOneByteLonger() {
        // Given
        byte[] line = "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"m\"}".getBytes(UTF_8);

        // When
        FrameCodec.Reading reading = new FrameCodec(new FrameLimits(line.length, 16, 64)).read(line.clone());
        Refusal refusal = refused(line, new FrameLimits(line.length - 1, 16, 64));

        // Then
        assertThat(reading).isInstanceOf(FrameCodec.Reading.Read.class);
        assertThat(refusal)
                .isEqualTo(new Refusal(
                        new RpcError(
                                RpcError.INVALID_REQUEST,
                                "Invalid request: the message is larger than " + (line.length - 1) + " bytes"),
                        Optional.of(FrameId.of(3)),
                        Refusal.Shape.CALL,
                        line.length));
    }

    private static String object(int members) {
        return IntStream.range(0, members).mapToObj(i -> "\"n" + i + "\":0").collect(Collectors.joining(",", "{", "}"));
    }
}
