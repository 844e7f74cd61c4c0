package io.watchgate.security.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "*, anything, true",
        "*, '', true",
        "**, anything, true",
        "read_*, read_file, true",
        "read_*, read_, true",
        "read_*, read, false",
        "read_*, xread_file, false",
        "*_file, read_file, true",
        "*_file, read_files, false",
        "git.*.push, git.main.push, true",
        "git.*.push, git..push, true",
        "git.*.push, git.push, false",
        "a*a, a, false",
        "a*a, aa, true",
        "ab*ba, aba, false",
        "*ab*, xxaaabxx, true",
        "*aab*, aaab, true",
        "*abcabd*, abcabcabd, true",
        "*aXa*aXa*, aXaXa, false",
        "*aXa*aXa*, aXaaXa, true",
        "a**b***c, abc, true",
        "*b*, ac, false",
        "read_*, READ_file, false",
        "file.txt*, fileXtxt, false",
        "[a-z]*, abc, false",
        "?*, abc, false",
    })
    void aStarStandsForAnyTextAndEverythingElseForItself(String pattern, String name, boolean fits) {
        assertThat(NamePattern.of(pattern).matches(name)).isEqualTo(fits);
    }

    @Test
    void onlyAStarMakesAPattern() {
        assertThat(NamePattern.isPattern("read_*")).isTrue();
        assertThat(NamePattern.isPattern("read_file?[a-z].+")).isFalse();
    }

    @Test
    void aLongHostileNameIsReadOnce() {
        // Given patterns that make a matcher with second thoughts try again at every place
        NamePattern manyStars = NamePattern.of("*a".repeat(2_000) + "*b");
        NamePattern longFragment = NamePattern.of("*" + "a".repeat(50_000) + "b*c");
        String name = "a".repeat(1_000_000);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(manyStars.matches(name)).isFalse();
            assertThat(longFragment.matches(name + "c")).isFalse();
            assertThat(longFragment.matches(name + "bc")).isTrue();
        });
    }
}
