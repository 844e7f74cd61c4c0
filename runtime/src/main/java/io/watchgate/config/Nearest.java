package io.watchgate.config;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody meant, and says which there are. */
final class Nearest {

    /** With more names than this a list of them does not help: beside a good guess, and without one. */
    private static final int FEW = 6;

    private static final int MANY = 12;

    private Nearest() {}

    /** What to write instead: "did you mean 'tools'? (known: mode, tools)". */
    static String advice(String wrong, Collection<String> known) {
        Optional<String> near = to(wrong, known);
        String all = String.join(", ", known);
        if (near.isPresent()) {
            return "did you mean '" + near.get() + "'?" + (known.size() > FEW ? "" : " (known: " + all + ")");
        }
        return switch (known.size()) {
            case 0 -> "remove it, there is none to write here";
            case 1 -> "write " + all;
            default -> known.size() > MANY ? "look up the name" : "write one of " + all;
        };
    }

    /** The known name that is close to this one. */
    static Optional<String> to(String wrong, Collection<String> known) {
        String written = folded(wrong);
        int best = Math.max(1, Math.min(3, written.length() / 3)) + 1;
        Optional<String> found = Optional.empty();
        for (String candidate : known) {
            boolean alike = Math.abs(written.length() - candidate.length()) < best;
            int distance = alike ? distance(written, folded(candidate)) : best;
            if (distance < best) {
                best = distance;
                found = Optional.of(candidate);
            }
        }
        return found.isPresent() ? found : only(relatives(written, known));
    }

    /** Names that the other one is part of, or begins with, or that are called so elsewhere. */
    private static List<String> relatives(String written, Collection<String> known) {
        String elsewhere = elsewhere(written);
        return known.stream()
                .map(Nearest::folded)
                .filter(name -> name.equals(elsewhere)
                        || (written.length() > 2 && name.contains(written))
                        || (name.length() > 2 && written.startsWith(name) && written.length() < 4 * name.length()))
                .toList();
    }

    /** What a key is called here that has this name in the configurations of MCP clients and other gateways. */
    private static String elsewhere(String name) {
        return switch (name) {
            case "args", "arguments", "cmd", "program" -> "command";
            case "dir", "directory", "folder", "working_dir" -> "cwd";
            case "mcpservers", "servers" -> "server";
            case "name", "plugin", "type" -> "policy";
            case "options", "settings", "params" -> "config";
            default -> "";
        };
    }

    private static Optional<String> only(List<String> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** How many letters to add, drop, replace or swap with their neighbour to make one text the other. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
