package io.watchgate.security.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.Response;
import io.watchgate.security.content.Action;
import io.watchgate.security.content.Judged;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands around a secret, and however deep: it does not come through, and what does is a frame. */
class SecretsFuzzTest {

    private static final String TOKEN = "glpat-" + "EXehXcv3--DUMZH8KRrY";
    private static final List<String> BITS = List.of(
            " " + TOKEN + " ",
            " " + TOKEN + "\n",
            "\u200B",
            "\u202E",
            "&#65;",
            "%41",
            "\\u0041",
            "\u001B[31m",
            "é",
            "e\u0301",
            "\u0440\u0430ss",
            "👨\u200D👩\u200D👧",
            "{",
            "\"",
            "\\",
            "\n",
            "password: ",
            "=",
            "/",
            "\u0000",
            "\u2028",
            "aGVsbG8gd29ybGQh");

    private final SecretsFilter filter = new SecretsFilter(
            new SecretsFilter.Config(
                    Action.REDACT,
                    0.6,
                    Map.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(Direction.TO_SERVER, Direction.TO_CLIENT),
                    List.of(),
                    4096,
                    true),
            Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSecretComesThrough(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            JsonWriter json = new JsonWriter();
            value(random, 0, json);
            Frame frame = Response.Success.of(
                    FrameId.of(i),
                    new JsonWriter()
                            .object()
                            .member("x", json.toText())
                            .endObject()
                            .toText());

            Verdict verdict = filter.judge(frame, Judged.CONTEXT);

            Frame out = verdict instanceof Verdict.Rewrite rewrite ? rewrite.frame() : frame;
            if (!(verdict instanceof Verdict.Reject)) {
                Frame read = Judged.read(out.toWire().toString());
                assertThat(read.json().toString())
                        .doesNotContain(TOKEN)
                        .doesNotContain(base64(TOKEN).substring(4, 24));
                assertThat(out.isWhole()).isTrue();
            }
        }
    }

    private static void value(Random random, int depth, JsonWriter json) {
        int kind = random.nextInt(depth < 4 ? 5 : 3);
        if (kind < 3) {
            json.value(text(random));
        } else if (kind == 3) {
            json.array();
            for (int i = random.nextInt(4); i > 0; i--) {
                value(random, depth + 1, json);
            }
            json.endArray();
        } else {
            json.object();
            for (int i = random.nextInt(4); i > 0; i--) {
                value(random, depth + 1, json.name(i + " " + text(random)));
            }
            json.endObject();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        return random.nextInt(5) == 0 ? base64(text.toString()) : text.toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
