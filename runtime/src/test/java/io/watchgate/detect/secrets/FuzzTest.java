package io.watchgate.detect.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.detect.Match;
import io.watchgate.detect.secrets.Corpus.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody thought of: no exception, and every hit within the text. */
class FuzzTest {

    private static final int TEXTS = 3000;
    private static final String SIGNS = "-----BEGIN =:\"'`<>&;{}[]()$%@/\\|+_.,!?#~\n\r\t ";

    @ParameterizedTest
    @ValueSource(longs = {1, 20261122, 42})
    void randomCharactersDoNoHarm(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            check(random.ints(random.nextInt(200), 0, 0x11000)
                    .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                    .toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 7, 20261122})
    void piecesOfSecretsInAnyOrderDoNoHarm(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> pieces = pieces();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            check(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11, 20261122})
    void secretsWithOneThingChangedDoNoHarm(long seed) throws IOException {
        Random random = new Random(seed);
        for (Line line : OwnCorpusTest.positives()) {
            for (int i = 0; i < 12; i++) {
                check(changed(line.text("text"), random));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5})
    void textsThatAreCutAnywhereDoNoHarm(long seed) throws IOException {
        Random random = new Random(seed);
        for (Line line : OwnCorpusTest.positives()) {
            String text = line.text("text");
            for (int i = 0; i < 12; i++) {
                int from = random.nextInt(text.length());
                check(text.substring(from, from + random.nextInt(text.length() - from + 1)));
            }
        }
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(text.length());
        char c = random.nextBoolean() ? SIGNS.charAt(random.nextInt(SIGNS.length())) : (char) random.nextInt(0x10000);
        switch (random.nextInt(4)) {
            case 0 -> changed.setCharAt(at, c);
            case 1 -> changed.insert(at, c);
            case 2 -> changed.deleteCharAt(at);
            default -> changed.insert(at, text);
        }
        return changed.toString();
    }

    /** Words, signs and halves of the corpus. */
    private static List<String> pieces() throws IOException {
        List<String> pieces = new ArrayList<>();
        SIGNS.chars().mapToObj(Character::toString).forEach(pieces::add);
        Stream.of(
                        "password",
                        "secret",
                        "token",
                        "key",
                        "is ",
                        "login ",
                        "-p ",
                        "-u ",
                        "--password ",
                        "://",
                        "密码",
                        "mot de passe",
                        "-----BEGIN ",
                        "PRIVATE KEY",
                        "-----END ",
                        "eyJ",
                        "🔑",
                        "\ud83d",
                        "datadog",
                        "PuTTY-User-Key-File-2")
                .forEach(pieces::add);
        for (Line line : OwnCorpusTest.positives()) {
            String secret = line.text("secret");
            pieces.add(secret.substring(0, secret.length() / 2));
            pieces.add(secret.substring(secret.length() / 2));
        }
        return pieces;
    }

    private static void check(String text) {
        List<Match> matches = Found.matches(Found.DEFAULT, text);
        assertThat(matches)
                .as(text)
                .allMatch(match -> match.start() >= 0 && match.start() < match.end() && match.end() <= text.length());
    }
}
