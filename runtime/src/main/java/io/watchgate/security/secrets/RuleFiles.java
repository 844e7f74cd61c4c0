package io.watchgate.security.secrets;

import io.watchgate.detect.secrets.gitleaks.Reading;
import io.watchgate.detect.secrets.gitleaks.RuleFile;
import io.watchgate.detect.secrets.pattern.PatternRule;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads the user's rule files in the format of gitleaks. */
final class RuleFiles {

    private static final System.Logger LOG = System.getLogger("watchgate.policy");

    private RuleFiles() {}

    /** The rules in a file; throws {@link IllegalArgumentException} with all that is wrong with it. */
    static List<PatternRule> read(Path file) {
        Reading reading = RuleFile.read(text(file));
        if (reading instanceof Reading.Unreadable unreadable) {
            throw new IllegalArgumentException(
                    "the rules in " + file + " cannot be used: " + String.join("; ", unreadable.errors()));
        }
        Reading.Rules rules = (Reading.Rules) reading;
        rules.warnings().forEach(warning -> LOG.log(Level.WARNING, "{0}: {1}", file, warning));
        return rules.rules();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no rule file " + file, e);
        } catch (IOException e) {
            throw new IllegalArgumentException("the rule file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
