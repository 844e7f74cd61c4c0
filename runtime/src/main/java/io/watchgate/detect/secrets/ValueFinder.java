package io.watchgate.detect.secrets;

import io.watchgate.detect.secrets.LookBack.Words;
import org.jspecify.annotations.Nullable;

/** Finds values that look random, beside a word or the name of a provider that says what they are. */
final class ValueFinder implements Finder {

    private static final int LONGEST = 8192;
    private static final double SURE = 0.85;
    private static final double LIKELY = 0.7;

    private final SecretsOptions options;
    private final LookBack lookBack;

    ValueFinder(SecretsOptions options, LookBack lookBack) {
        this.options = options;
        this.lookBack = lookBack;
    }

    @Override
    public int look(Scan scan, int runStart, int runEnd) {
        if (runStart < scan.valuesSeen() || runEnd - runStart < 10) {
            return runEnd;
        }
        int end = valueEnd(scan, runEnd);
        int start = valueStart(scan, runStart, end);
        scan.valuesSeenTo(end);
        if (end - start < options.minLength() || end - start > LONGEST) {
            return runEnd;
        }
        Strength strength = Strength.of(scan, start, end, options);
        if (strength == Strength.NONE || Placeholders.isOne(scan, start, end)) {
            return runEnd;
        }
        return judge(scan, start, end, strength) ? end : runEnd;
    }

    private boolean judge(Scan scan, int start, int end, Strength strength) {
        Words words = lookBack.before(scan, start);
        TellingWord word = words.word();
        boolean denied = word == TellingWord.PUBLIC && words.wordEnd() > words.nameEnd();
        if (denied) {
            return false;
        }
        TokenRule named = named(scan, words, start, end);
        if (named != null) {
            scan.report(named.id(), start, end, named.confidence());
            return true;
        }
        if (word == null || word == TellingWord.PUBLIC) {
            return false;
        }
        Gap gap = Gap.between(scan, words.wordEnd(), start);
        if (!strength.suffices(word, gap, words.named() != null || Gap.isGlued(scan, words.wordStart()))) {
            return false;
        }
        scan.report("random_value", start, end, word == TellingWord.SECRET && gap == Gap.NONE ? SURE : LIKELY);
        return true;
    }

    private static @Nullable TokenRule named(Scan scan, Words words, int start, int end) {
        if (words.named() == null || Gap.between(scan, words.nameEnd(), start) == Gap.FAR) {
            return null;
        }
        int length = end - start;
        for (TokenRule rule : words.named()) {
            boolean fits = length >= rule.min()
                    && length <= rule.max()
                    && rule.alphabet().hasAll(scan.text, start, end);
            if (fits && (!rule.isVague() || words.word() != null || Gap.isAssignment(scan, words.nameEnd(), start))) {
                return rule;
            }
        }
        return null;
    }

    /** Goes on over what base64 and paths join. */
    private static int valueEnd(Scan scan, int runEnd) {
        int end = runEnd;
        while (end < scan.length && (Alphabet.BASE64.has(scan.text[end]) || Chars.kind(scan.text[end]) != 0)) {
            if (scan.text[end] == '=' && Chars.isAlphanumeric(scan.at(end + 1))) {
                break;
            }
            end++;
        }
        while (end > 0 && scan.text[end - 1] == '.') {
            end--;
        }
        return end;
    }

    /** Goes back over what base64 joins, or forward over the words that tell what the rest is. */
    private int valueStart(Scan scan, int runStart, int end) {
        int start = runStart;
        int limit = Math.max(scan.valuesSeen(), runStart - LONGEST);
        byte before = scan.at(start - 1);
        if (before == '+' || before == '/') {
            while (start > limit
                    && (Alphabet.BASE64.has(scan.text[start - 1]) || Chars.kind(scan.text[start - 1]) != 0)
                    && scan.text[start - 1] != '=') {
                start--;
            }
        }
        return LeadingWords.end(scan, start, end, lookBack);
    }
}
