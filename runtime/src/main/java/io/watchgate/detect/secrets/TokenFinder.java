package io.watchgate.detect.secrets;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds tokens by the shape that their provider gave them. */
final class TokenFinder implements Finder {

    /** What a token of a wrong checksum is worth, at most: often an example, sometimes a token in pieces. */
    private static final double WRONG_CHECKSUM = 0.6;

    private static final int BASE64_BEFORE = 16;

    private final Trie<List<TokenRule>> rules;

    TokenFinder(Map<String, List<TokenRule>> rules) {
        this.rules = new Trie<>(rules);
    }

    /** A token may begin the run, or stand behind a joining character in it. */
    @Override
    public int look(Scan scan, int start, int end) {
        byte[] text = scan.text;
        int next = end;
        int at = isWithinBase64(scan, start) ? nextPart(text, start, end) : start;
        while (at < end) {
            int token = token(scan, at);
            if (token > at) {
                next = Math.max(next, token);
                at = token;
            } else {
                at++;
            }
            at = nextPart(text, at, end);
        }
        return next;
    }

    /** Behind the next joining character; {@code at} itself when one stands before it. */
    private static int nextPart(byte[] text, int at, int end) {
        int next = at;
        while (next < end && (next == 0 || (Chars.kind(text[next - 1]) & Chars.JOIN) == 0)) {
            next++;
        }
        return next;
    }

    /** In an image of some kilobytes every short prefix comes up behind a slash or a plus. */
    private static boolean isWithinBase64(Scan scan, int start) {
        byte before = scan.at(start - 1);
        int from = start - 1 - BASE64_BEFORE;
        return (before == '+' || before == '/')
                && from >= 0
                && Randomness.kinds(scan.text, from, start - 1) == 3
                && Alphabet.BASE64.hasAll(scan.text, from, start);
    }

    /** Reports the token that begins at this place; answers where it ends, or -1. */
    int token(Scan scan, int start) {
        int node = Trie.ROOT;
        int found = -1;
        for (int at = start; at < scan.length; at++) {
            node = rules.step(node, scan.text[at]);
            if (node == Trie.NONE) {
                return found;
            }
            List<TokenRule> ending = rules.value(node);
            if (ending != null) {
                found = Math.max(found, firstOf(ending, scan, start, at + 1));
            }
        }
        return found;
    }

    private static int firstOf(List<TokenRule> rules, Scan scan, int start, int body) {
        for (TokenRule rule : rules) {
            int end = end(rule, scan, body);
            TokenCheck.Answer answer = end < 0 ? null : answer(rule, scan, start, body, end);
            if (answer != null) {
                scan.report(rule.id(), start, end, confidence(rule, answer));
                return end;
            }
        }
        return -1;
    }

    private static int end(TokenRule rule, Scan scan, int body) {
        int end = scan.extent(rule.alphabet(), body);
        while (end > body && scan.text[end - 1] == '.') {
            end--;
        }
        boolean cut = end - body > rule.max() || end - body < rule.min();
        return cut || Chars.isAlphanumeric(scan.at(end)) ? -1 : end;
    }

    private static TokenCheck.@Nullable Answer answer(TokenRule rule, Scan scan, int start, int body, int end) {
        TokenCheck.Answer answer = rule.check().of(scan, start, body, end);
        boolean none =
                answer == TokenCheck.Answer.NOT_ONE || !rule.isNear(scan, start) || Placeholders.isOne(scan, body, end);
        return none ? null : answer;
    }

    private static double confidence(TokenRule rule, TokenCheck.Answer answer) {
        return switch (answer) {
            case RIGHT -> 1;
            case WRONG -> Math.min(WRONG_CHECKSUM, rule.confidence());
            default -> rule.confidence();
        };
    }
}
