package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.detect.Match;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody thought of: no exception, and every hit within the text. */
class FuzzTest {

    private static final int TEXTS = 2500;
    private static final String SIGNS = "<>|[](){}!?.:;@#-=*~_`'\"/\\ \n\r\t,&%$\u200b\u202e\u00ad\ud83d\udc41\udb40忽я";
    private static final Speaker SPEAKER = new Speaker("send_email mail", Set.of("read_email"));

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
    void wordsAndSignsInAnyOrderDoNoHarm(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> words = words();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                text.append(words.get(random.nextInt(words.size())));
                text.append(random.nextInt(3) == 0 ? SIGNS.charAt(random.nextInt(SIGNS.length())) : ' ');
            }
            check(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11, 20261122})
    void examplesWithOneThingChangedDoNoHarm(long seed) throws IOException {
        Random random = new Random(seed);
        for (Corpus.Line line : Corpus.own("positives")) {
            for (int i = 0; i < 10; i++) {
                check(changed(line.text("text"), random));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void textsThatAreCutAnywhereDoNoHarm(long seed) throws IOException {
        Random random = new Random(seed);
        for (Corpus.Line line : Corpus.own("positives")) {
            String text = line.text("text");
            for (int i = 0; i < 10; i++) {
                int from = random.nextInt(text.length());
                check(text.substring(from, from + random.nextInt(text.length() - from + 1)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\ud83d", "\udb40", "\udc41", "?", "é?", "_", "<", "[", "{", "](", "\u200b"})
    void theSmallestTextsHaveNothing(String text) {
        assertThat(Found.in(text)).isEmpty();
        check(text);
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

    private static List<String> words() throws IOException {
        List<String> words = new ArrayList<>();
        for (Corpus.Line line : Corpus.own("positives")) {
            words.addAll(List.of(line.text("text").split(" ", -1)));
        }
        return words;
    }

    private static void check(String text) {
        List<Match> matches = new ArrayList<>(Found.in(text));
        matches.addAll(Found.inDescription(text));
        matches.addAll(Found.inDescription(text, SPEAKER));
        assertThat(matches)
                .as(text)
                .allMatch(match -> match.start() >= 0 && match.start() < match.end() && match.end() <= text.length());
    }
}
