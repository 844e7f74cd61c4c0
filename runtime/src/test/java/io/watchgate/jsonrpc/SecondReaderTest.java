package io.watchgate.jsonrpc;

import static io.watchgate.jsonrpc.Admission.admitted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameCodec.Reading;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever is admitted, Jackson reads to the same structure; whatever is damaged, nothing but a refusal comes out. */
class SecondReaderTest {

    private static final int VALID = 5_000;

    private static final int DAMAGED = 50_000;

    @Test
    void validRequestsAreAdmittedAndUnderstoodAlike() throws IOException {
        // Given
        RandomJson documents = new RandomJson(new SplittableRandom(1));

        for (int i = 0; i < VALID; i++) {
            String line = documents.request();

            // When
            Frame frame = admitted(line);

            // Then
            assertThat(frame.toWire()).hasToString(line);
            assertThat(Structure.read(frame.json())).isEqualTo(Structure.readByJackson(line.getBytes(UTF_8)));
        }
    }

    @Test
    void damagedOnesAreRefusedOrUnderstoodAlike() throws IOException {
        // Given
        SplittableRandom random = new SplittableRandom(2);
        RandomJson documents = new RandomJson(random);
        Mutations mutations = new Mutations(random);
        int admitted = 0;

        byte[] sound = {};

        for (int i = 0; i < DAMAGED; i++) {
            sound = i % 5 == 0 ? documents.request().getBytes(UTF_8) : sound;
            byte[] line = mutations.damage(sound);
            byte[] came = line.clone();

            // When
            Reading reading = Admission.read(line);

            // Then
            if (reading instanceof Reading.Read read) {
                admitted++;
                assertUnderstoodAlike(read.frame(), came);
            } else if (reading instanceof Reading.Refused refused) {
                assertSaysWhy(refused.refusal(), came);
            }
        }
        assertThat(admitted).isBetween(DAMAGED / 50, DAMAGED / 2);
    }

    private static void assertUnderstoodAlike(Frame frame, byte[] came) throws IOException {
        assertThat(Structure.read(frame.json())).isEqualTo(Structure.readByJackson(came));
        assertThat(admitted(frame.toWire().toString())).isEqualTo(frame);
        assertThat(frame.toWire().toString()).doesNotContain("\n", "\r");
    }

    private static void assertSaysWhy(Refusal refusal, byte[] came) {
        String start = refusal.error().code() == RpcError.PARSE_ERROR ? "Parse error: " : "Invalid request: ";
        assertThat(refusal.error().message()).startsWith(start);
        assertThat(refusal.bytes()).isEqualTo(came.length);
    }
}
