package io.watchgate.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.spi.NoOptions;
import io.watchgate.spi.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionCheckTest {
    private static final String HERE = OptionCheckTest.class.getName() + "$";

    enum Colour {
        RED,
        DARK_BLUE
    }

    record Sound(
            @Option(doc = "a") String text,
            @Option(doc = "b", otherwise = "") String empty,
            @Option(doc = "c", otherwise = "true") boolean flag,

            @Option(doc = "d", otherwise = "5", min = 5, max = 5)
            int whole,

            @Option(doc = "e", otherwise = "-9007199254740992")
            long wide,

            @Option(doc = "f", otherwise = "1e3") double decimal,
            @Option(doc = "g", otherwise = "~/logs") Path path,
            @Option(doc = "h", otherwise = "0.5") Duration seconds,
            @Option(doc = "i", otherwise = "dark_blue") Colour colour,
            @Option(doc = "j", otherwise = "[a, 'b c']") List<String> texts,

            @Option(doc = "k", otherwise = "{ x: { depth: 1 } }")
            Map<String, Inner> inners,

            @Option(doc = "l", otherwise = "{}") Inner inner,
            @Option(doc = "m") Optional<Inner> perhaps) {
        record Inner(@Option(doc = "n", otherwise = "0") int depth) {}
    }

    @Test
    void acceptsEverythingThatCanBeRead() {
        assertThat(OptionCheck.mistakes(Sound.class)).isEmpty();
        assertThat(OptionCheck.mistakes(NoOptions.class)).isEmpty();
    }

    record Bare(int limit, @Option(doc = " ") String name) {}

    @Test
    void eachOptionSaysWhatItDoes() {
        assertThat(OptionCheck.mistakes(Bare.class))
                .containsExactly(
                        "the option 'limit' of " + HERE + "Bare needs an @Option that describes it",
                        "the option 'name' of " + HERE + "Bare has a blank doc: say in one line what it does");
    }

    record Unreadable(
            @Option(doc = "a") Number letters,
            @Option(doc = "b") Map<Integer, String> byNumber,
            @Option(doc = "c") List<? extends Path> paths,
            @Option(doc = "d") Object anything) {}

    @Test
    void eachTypeCanBeRead() {
        String right = ": use String, boolean, int, long, double, Path, Duration, an enum, a record, a List of these,"
                + " a Map from String to these, or an Optional of any";
        String wrong = HERE + "Unreadable cannot be read from YAML, an option cannot be of type ";
        assertThat(OptionCheck.mistakes(Unreadable.class))
                .containsExactly(
                        "the option 'letters' of " + wrong + "java.lang.Number" + right,
                        "the option 'byNumber' of " + wrong + "java.util.Map<java.lang.Integer, java.lang.String>"
                                + right,
                        "the option 'paths' of " + wrong + "? extends java.nio.file.Path" + right,
                        "the option 'anything' of " + wrong + "java.lang.Object" + right);
    }

    record Defaults(
            @Option(doc = "a", otherwise = "blue") Colour colour,

            @Option(doc = "b", otherwise = "6", min = 1, max = 5)
            List<Integer> numbers,

            @Option(doc = "c", otherwise = "[1, 6]", min = 1, max = 5)
            List<Integer> more,

            @Option(doc = "d", otherwise = "-1") Duration patience,
            @Option(doc = "e", otherwise = "7") String text,
            @Option(doc = "f", otherwise = "[a") List<String> unclosed,
            @Option(doc = "g", otherwise = "null") int nothing,
            @Option(doc = "h", otherwise = "5000000000") int large) {}

    @Test
    void eachDefaultIsAsAUserMayWriteIt() {
        String of = " of " + HERE + "Defaults has a default that ";
        assertThat(OptionCheck.mistakes(Defaults.class))
                .containsExactly(
                        "the option 'colour'" + of + "is 'blue': did you mean 'dark_blue'? (known: red, dark_blue)",
                        "the option 'numbers'" + of + "is 6: write a list, one '- ' to a line",
                        "the option 'more'" + of + "is 6: write a whole number from 1 to 5",
                        "the option 'patience'" + of + "is -1: write a number of seconds of at least 0",
                        "the option 'text'" + of
                                + "is 7, which YAML reads as a number: put it in quotes to make it text",
                        "the option 'unclosed'" + of + "cannot be read: default of unclosed:1:1: a bracket opens here"
                                + " and is not closed: close it, and put a comma between the values in it",
                        "the option 'nothing'" + of + "is empty: write a whole number, or leave it out",
                        "the option 'large'" + of + "is 5000000000: write a whole number that is nearer to 0");
    }

    record Inverted(
            @Option(doc = "a", otherwise = "2", min = 3, max = 1.5)
            double number) {}

    @Test
    void eachRangeHoldsANumber() {
        assertThat(OptionCheck.mistakes(Inverted.class))
                .containsExactly("the option 'number' of " + HERE
                        + "Inverted allows no number: its min of 3 is above its max of 1.5");
    }

    record Outer(
            @Option(doc = "a") Broken one,
            @Option(doc = "b") List<Broken> many,
            @Option(doc = "c", otherwise = "{}") Needy needy,
            @Option(doc = "d", otherwise = "{}") Picky picky) {
        record Broken(@Option(doc = "d", otherwise = "x") int depth) {}

        record Needy(@Option(doc = "the name") String name) {}

        record Picky(
                @Option(doc = "the name", otherwise = "x") String name) {
            Picky {
                throw new IllegalArgumentException("'name' is never right");
            }
        }
    }

    @Test
    void theRecordsInItAreCheckedToo() {
        assertThat(OptionCheck.mistakes(Outer.class))
                .containsExactly(
                        "the option 'depth' of " + HERE
                                + "Outer$Broken has a default that is 'x': write a whole number",
                        "the option 'needy' of " + HERE
                                + "Outer has a default that has no 'name': add 'name:' with the name",
                        "the option 'picky' of " + HERE
                                + "Outer has a default that is not accepted: 'name' is never right");
    }

    record Tree(@Option(doc = "a", otherwise = "[]") List<Tree> branches) {}

    @Test
    void noRecordHoldsItself() {
        assertThat(OptionCheck.mistakes(Tree.class))
                .containsExactly("the option 'branches' of " + HERE + "Tree is of type " + HERE
                        + "Tree again: options cannot hold one another");
    }

    record Homonyms(
            @Option(doc = "a") int maxSize,
            @Option(doc = "b") int max_size,
            @Option(doc = "c") boolean enabled) {}

    @Test
    void eachKeyIsFree() {
        assertThat(OptionCheck.mistakes(Homonyms.class))
                .containsExactly(
                        "the option 'max_size' of " + HERE
                                + "Homonyms is the same key in YAML as 'maxSize', 'max_size':" + " rename one of them",
                        "the option 'enabled' of " + HERE + "Homonyms means something else in every entry: rename it");
    }
}
