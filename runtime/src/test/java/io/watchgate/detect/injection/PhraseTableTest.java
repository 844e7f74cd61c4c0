package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTableTest {

    @Test
    void readsAPhrase() {
        PhraseTable table = PhraseTable.parse("override 80 75 ignore ~3 all|previous rules");

        Phrase phrase = table.phrases().get(0);
        assertThat(phrase.family()).isEqualTo(Family.OVERRIDE);
        assertThat(phrase.traffic()).isEqualTo(0.8);
        assertThat(phrase.description()).isEqualTo(0.75);
        assertThat(phrase.parts()).extracting(Phrase.Part::gap).containsExactly(0, 3, 0);
        assertThat(words(table, phrase.parts().get(1).words())).isEqualTo(Set.of("all", "previous"));
    }

    @Test
    void expandsEndingsAndGroups() {
        PhraseTable table =
                PhraseTable.parse("verb = forget{,ting} ignor{e,es}\nverb = omit\nprobing 1 1 <verb>|skip{s}");

        assertThat(words(table, table.phrases().get(0).parts().get(0).words()))
                .isEqualTo(Set.of("forget", "forgetting", "ignore", "ignores", "omit", "skips"));
    }

    @Test
    void leavesOutCommentsAndBlankLines() {
        PhraseTable table = PhraseTable.parse("# override 1 1 x\n\n  \nprobing 1 1 y\n");

        assertThat(table.phrases()).hasSize(1);
    }

    @Test
    void knowsWhatIsCommon() {
        PhraseTable table = PhraseTable.parse("common = you are\nprobing 1 1 you|we rare");

        assertThat(table.phrases().get(0).parts())
                .extracting(part -> part.words().common())
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "override 80 80",
                "nothing 80 80 x",
                "override x 80 y",
                "override 80 80 <unknown>",
                "override 100 80 y",
                "override -1 80 y",
                "override 80 80 x ~16 y",
                "override 80 80 x ~z y"
            })
    void refusesRowsThatItCannotRead(String row) {
        assertThatThrownBy(() -> PhraseTable.parse(row)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPhraseHasWords() {
        assertThatThrownBy(() -> PhraseTable.parse("override 80 80 ~3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no words");
    }

    @Test
    void theTableOfTheProductHasEveryFamily() {
        Set<Family> families =
                PhraseTable.shared().phrases().stream().map(Phrase::family).collect(Collectors.toSet());

        assertThat(families).containsExactlyInAnyOrder(Family.values());
    }

    @Test
    void nothingInItIsWorthNothing() {
        assertThat(PhraseTable.shared().phrases()).allMatch(phrase -> phrase.traffic() + phrase.description() > 0.1);
    }

    /** A server may say less about itself than others may say to it. */
    @Test
    void descriptionsAreJudgedNoLess() {
        assertThat(PhraseTable.shared().phrases()).allMatch(phrase -> phrase.description() >= phrase.traffic());
    }

    private static Set<String> words(PhraseTable table, WordSet set) {
        return Arrays.stream(set.words()).mapToObj(table.vocabulary()::word).collect(Collectors.toSet());
    }
}
