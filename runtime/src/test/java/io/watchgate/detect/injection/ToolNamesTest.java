package io.watchgate.detect.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ToolNamesTest {

    @Test
    void theNameOfAnotherToolIsSeen() {
        assertThat(Words.of("call send_email now", Words.speaker("adder"))).contains("@tool");
    }

    @Test
    void siblingsAreNotOtherTools() {
        assertThat(Words.of("call send_email now", Words.speaker("adder", "send_email")))
                .doesNotContain("@tool");
    }

    @Test
    void norIsWhatSharesAWordWithTheSpeaker() {
        assertThat(Words.of("run import_report first", Words.speaker("export_report reports")))
                .doesNotContain("@tool");
        assertThat(Words.of("run import_report first", Words.speaker("exportReport")))
                .doesNotContain("@tool");
    }

    @Test
    void shortWordsAreNotShared() {
        assertThat(Words.of("run do_it", Words.speaker("do_at"))).contains("@tool");
    }

    @Test
    void withoutASpeakerNamesSayNothing() {
        assertThat(Words.of("call send_email now")).doesNotContain("@tool");
    }

    @Test
    void underscoresAloneAreNoNames() {
        assertThat(Words.of("a __ b _c d_ e", Words.speaker("adder"))).doesNotContain("@tool");
    }

    @Test
    void aLongNameIsSeenOnce() {
        assertThat(Words.of("call one_two_three_four_five", Words.speaker("adder")))
                .containsOnlyOnce("@tool");
    }

    @Test
    void wordsOfANameAreSplitAtMarksAndHumps() {
        assertThat(ToolNames.words("readCredentials aws-profile my_2fa"))
                .isEqualTo(Set.of("read", "credentials", "aws", "profile", "2fa"));
    }

    @Test
    void aSpeakerKeepsItsOwnCopies() {
        Set<String> siblings = new java.util.HashSet<>(Set.of("a"));
        Speaker speaker = new Speaker("x", siblings);

        siblings.add("b");

        assertThat(speaker.siblings()).containsExactly("a");
        assertThatThrownBy(() -> new Speaker(null, Set.of())).isInstanceOf(NullPointerException.class);
    }
}
