package io.watchgate.detect.injection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases as they stand in the resource {@code phrases.txt}, which says how they are written. */
final class PhraseTable {

    private static final String RESOURCE = "phrases.txt";
    private static final String COMMON = "common";

    private final Vocabulary.Builder words = new Vocabulary.Builder();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, WordSet> sets = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Vocabulary vocabulary;

    private PhraseTable(String table) {
        for (String line : table.split("\n")) {
            String row = line.strip();
            if (!row.isEmpty() && !row.startsWith("#")) {
                read(row);
            }
        }
        for (String cue : List.of("cue", "quote_cue", "cue_after", "sample", "negation", "double_negation")) {
            set("<" + cue + ">");
        }
        this.vocabulary = words.build();
    }

    static PhraseTable load() {
        try (InputStream in = PhraseTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PhraseTable parse(String table) {
        return new PhraseTable(table);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Phrase> phrases() {
        return List.copyOf(phrases);
    }

    /** A group that the rules about surroundings ask for by its name. */
    WordSet group(String name) {
        return set("<" + name + ">");
    }

    private void read(String row) {
        int equals = row.indexOf(" = ");
        if (equals > 0) {
            Set<String> group = groups.computeIfAbsent(row.substring(0, equals).strip(), key -> new LinkedHashSet<>());
            for (String word : row.substring(equals + 3).strip().split("\\s+")) {
                group.addAll(forms(word));
            }
        } else {
            phrases.add(phrase(row));
        }
    }

    private Phrase phrase(String row) {
        String[] columns = row.split("\\s+");
        if (columns.length < 4) {
            throw new IllegalArgumentException("a row of the table of phrases is too short: " + row);
        }
        List<Phrase.Part> parts = new ArrayList<>();
        int gap = 0;
        for (int i = 3; i < columns.length; i++) {
            if (columns[i].startsWith("~")) {
                gap = Integer.parseInt(columns[i].substring(1));
            } else {
                parts.add(new Phrase.Part(set(columns[i]), gap));
                gap = 0;
            }
        }
        return new Phrase(
                Family.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                Integer.parseInt(columns[1]) / 100.0,
                Integer.parseInt(columns[2]) / 100.0,
                parts);
    }

    private WordSet set(String alternatives) {
        WordSet known = sets.get(alternatives);
        if (known != null) {
            return known;
        }
        Set<String> members = new LinkedHashSet<>();
        for (String alternative : alternatives.split("\\|")) {
            members.addAll(forms(alternative));
        }
        @Nullable Set<String> common = groups.get(COMMON);
        boolean isCommon = common != null && members.stream().anyMatch(common::contains);
        int[] numbers = members.stream().mapToInt(words::number).toArray();
        WordSet set = new WordSet(sets.size(), isCommon, numbers);
        sets.put(alternatives, set);
        return set;
    }

    /** {@code forget{,s,ting}} or {@code <group>}, each as all that it stands for. */
    private Set<String> forms(String word) {
        if (word.startsWith("<") && word.endsWith(">")) {
            Set<String> group = groups.get(word.substring(1, word.length() - 1));
            if (group == null) {
                throw new IllegalArgumentException("there is no group " + word + " before it is used");
            }
            return group;
        }
        int brace = word.indexOf('{', 1);
        if (brace < 0) {
            return Set.of(word);
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : word.substring(brace + 1, word.indexOf('}', brace)).split(",", -1)) {
            forms.add(word.substring(0, brace) + ending);
        }
        return forms;
    }
}
