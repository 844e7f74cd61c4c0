package io.watchgate.detect.secrets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * The providers as they stand in the resource {@code providers.txt}, which says how a row is written.
 *
 * @param prefixed rules by the text that their tokens begin with
 * @param named rules by the name of the provider, for tokens that have nothing of their own
 */
record ProviderTable(Map<String, List<TokenRule>> prefixed, Map<String, List<TokenRule>> named) {

    private static final String RESOURCE = "providers.txt";
    private static final double NAMED_CONFIDENCE = 0.7;

    static ProviderTable load() {
        try (InputStream in = ProviderTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProviderTable parse(String table) {
        Map<String, List<TokenRule>> prefixed = new LinkedHashMap<>();
        Map<String, List<TokenRule>> named = new LinkedHashMap<>();
        for (String row : fields(table, "\n\r")) {
            List<String> columns = fields(row, " \t");
            if (columns.isEmpty() || columns.get(0).startsWith("#")) {
                continue;
            }
            if (columns.get(0).equals("~")) {
                columns.subList(1, columns.size()).forEach(name -> add(named, named(name, List.of())));
            } else if (columns.size() < 2) {
                throw new IllegalArgumentException("a row of the table of providers is too short: " + row);
            } else if (columns.get(1).startsWith("~")) {
                add(named, named(columns.get(1).substring(1), columns));
            } else {
                add(prefixed, prefixed(columns));
            }
        }
        return new ProviderTable(prefixed, named);
    }

    /** Splits without a regular expression: the table is read while the client waits for the first answer. */
    private static List<String> fields(String text, String separators) {
        List<String> fields = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, separators);
        while (tokens.hasMoreTokens()) {
            fields.add(tokens.nextToken());
        }
        return fields;
    }

    private static void add(Map<String, List<TokenRule>> rules, TokenRule rule) {
        rules.computeIfAbsent(rule.key(), key -> new ArrayList<>()).add(rule);
    }

    private static TokenRule prefixed(List<String> columns) {
        if (columns.size() < 6) {
            throw new IllegalArgumentException("a row of the table of providers is too short: " + columns);
        }
        int[] length = length(columns.get(3));
        return new TokenRule(
                columns.get(0),
                columns.get(1),
                Alphabet.valueOf(columns.get(2).toUpperCase(Locale.ROOT)),
                length[0],
                length[1],
                columns.get(4).equals("-")
                        ? TokenCheck.NONE
                        : TokenCheck.valueOf(columns.get(4).toUpperCase(Locale.ROOT)),
                Double.parseDouble(columns.get(5)),
                columns.size() > 6 ? columns.get(6) : "");
    }

    private static TokenRule named(String name, List<String> columns) {
        String id = columns.isEmpty() ? name : columns.get(0);
        Alphabet alphabet = columns.size() < 3
                ? Alphabet.DOTTED
                : Alphabet.valueOf(columns.get(2).toUpperCase(Locale.ROOT));
        int[] length = length(columns.size() < 4 ? "16-" : columns.get(3));
        return new TokenRule(id + "_key", name, alphabet, length[0], length[1], TokenCheck.NONE, NAMED_CONFIDENCE, "");
    }

    /** {@code 36}, {@code 20-40} or {@code 20-}. */
    private static int[] length(String text) {
        int dash = text.indexOf('-');
        int min = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
        if (dash < 0) {
            return new int[] {min, min};
        }
        return new int[] {
            min, dash + 1 == text.length() ? Integer.MAX_VALUE : Integer.parseInt(text.substring(dash + 1))
        };
    }
}
