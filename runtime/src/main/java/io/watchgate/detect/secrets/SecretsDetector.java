package io.watchgate.detect.secrets;

import io.watchgate.detect.Detector;
import io.watchgate.detect.Match;
import io.watchgate.detect.secrets.pattern.PatternScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds credentials in a text: what gives access to something, and would to anyone who reads it. */
public final class SecretsDetector implements Detector {

    private final RunWalk walk;
    private final PatternScanner patterns;

    public SecretsDetector(SecretsOptions options) {
        this.walk = walk(options);
        this.patterns = new PatternScanner(options.patterns());
    }

    @Override
    public void scan(String text, Consumer<Match> hits) {
        walk.walk(new Scan(text, hits));
        patterns.scan(text, hits);
    }

    private static RunWalk walk(SecretsOptions options) {
        Set<RuleFamily> families = options.families();
        List<Finder> runs = new ArrayList<>();
        List<Finder> dashes = new ArrayList<>();
        List<Finder> marks = new ArrayList<>();
        List<Finder> words = new ArrayList<>();
        ProviderTable providers = ProviderTable.load();
        TokenFinder tokens =
                new TokenFinder(families.contains(RuleFamily.PROVIDER_TOKENS) ? providers.prefixed() : Map.of());
        if (families.contains(RuleFamily.PRIVATE_KEYS)) {
            dashes.add(new PrivateKeyFinder());
            runs.add(new PrivateKeyFinder.Putty());
        }
        if (families.contains(RuleFamily.URL_CREDENTIALS)) {
            marks.add(new UrlFinder(tokens));
        }
        if (families.contains(RuleFamily.ASSIGNMENTS)) {
            dashes.add(new CommandFinder());
            marks.add(new AssignmentFinder());
            words.add(new SentenceFinder());
            words.add(new NetrcFinder());
        }
        if (families.contains(RuleFamily.PROVIDER_TOKENS)) {
            runs.add(tokens);
        }
        if (families.contains(RuleFamily.RANDOM_VALUES)) {
            runs.add(new ValueFinder(options, new LookBack(providers.named())));
        }
        return new RunWalk(runs, dashes, marks, words);
    }
}
