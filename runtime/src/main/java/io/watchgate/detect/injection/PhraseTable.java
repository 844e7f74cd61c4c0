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
        for (String line : pieces(table, '\n')) {
            String row = line.strip();
            if (!row.isEmpty() && !row.startsWith("#")) {
                read(row);
            }
        }
        for (String group : Surroundings.GROUPS) {
            groups.computeIfAbsent(group, key -> new LinkedHashSet<>());
            set("<" + group + ">");
        }
        this.vocabulary = words.build();
    }

    /** The table of the product, read when first asked for. */
    static PhraseTable shared() {
        return Shared.TABLE;
    }

    private static final class Shared {
        static final PhraseTable TABLE = load();
    }

    private static PhraseTable load() {
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
            for (String word : pieces(row.substring(equals + 3), ' ')) {
                group.addAll(forms(word));
            }
        } else {
            phrases.add(phrase(row));
        }
    }

    private Phrase phrase(String row) {
        List<String> columns = pieces(row, ' ');
        if (columns.size() < 4) {
            throw new IllegalArgumentException("a row of the table of phrases is too short: " + row);
        }
        List<Phrase.Part> parts = new ArrayList<>();
        int gap = 0;
        for (String column : columns.subList(3, columns.size())) {
            if (column.startsWith("~")) {
                gap = Integer.parseInt(column.substring(1));
            } else {
                parts.add(new Phrase.Part(set(column), gap));
                gap = 0;
            }
        }
        return new Phrase(
                Family.valueOf(columns.get(0).toUpperCase(Locale.ROOT)),
                Integer.parseInt(columns.get(1)) / 100.0,
                Integer.parseInt(columns.get(2)) / 100.0,
                parts);
    }

    private WordSet set(String alternatives) {
        WordSet known = sets.get(alternatives);
        if (known != null) {
            return known;
        }
        Set<String> members = new LinkedHashSet<>();
        for (String alternative : pieces(alternatives, '|')) {
            members.addAll(forms(alternative));
        }
        Set<String> common = groups.getOrDefault(COMMON, Set.of());
        boolean isCommon = false;
        int[] numbers = new int[members.size()];
        int i = 0;
        for (String member : members) {
            isCommon |= common.contains(member);
            numbers[i++] = words.number(member);
        }
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
        if (word.charAt(brace + 1) == ',') {
            forms.add(word.substring(0, brace));
        }
        for (String ending : pieces(word.substring(brace + 1, word.indexOf('}', brace)), ',')) {
            forms.add(word.substring(0, brace) + ending);
        }
        return forms;
    }

    /** What stands between the marks, but for what is empty. The table is read at the start: no regular expressions. */
    private static List<String> pieces(String text, char mark) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(mark, start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                pieces.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return pieces;
    }
}
