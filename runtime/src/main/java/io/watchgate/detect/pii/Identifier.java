package io.watchgate.detect.pii;

import io.watchgate.detect.checkdigit.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of number that is given to people: how it is written, what proves it, and the words that stand beside it.
 *
 * @param rule the id of its rule
 * @param forms the ways to write it
 * @param check what every such number passes
 * @param words what names it, as {@link Lexicon} wants it
 * @param generalWords what names it together with others
 */
record Identifier(String rule, List<Form> forms, Check check, List<String> words, List<String> generalWords) {

    Identifier {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("'rule' must not be blank");
        }
        forms = List.copyOf(forms);
        words = List.copyOf(words);
        generalWords = List.copyOf(generalWords);
    }

    /** What this type has as its only kind of number. As yet it is written in no form. */
    static Identifier only(PiiType type, Check check, List<String> words) {
        return new Identifier(type.rule(), List.of(), check, words, List.of());
    }

    /** A national identifier that as yet is written in no form. */
    static Identifier national(String name, Check check, String... words) {
        String rule = PiiType.NATIONAL_ID.rule() + "." + name;
        return new Identifier(rule, List.of(), check, List.of(words), TellingWords.STATE_NUMBER);
    }

    /** The same, also written like this; each form is as sure as the other when no word is near. */
    Identifier written(double alone, String... masks) {
        List<Form> all = new ArrayList<>(forms);
        for (String mask : masks) {
            all.add(new Form(mask, alone));
        }
        return new Identifier(rule, all, check, words, generalWords);
    }
}
