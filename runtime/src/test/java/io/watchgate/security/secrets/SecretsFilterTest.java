package io.watchgate.security.secrets;

import static io.watchgate.security.content.CorpusLines.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.security.content.Action;
import io.watchgate.security.content.CorpusLines;
import io.watchgate.security.content.Judged;
import io.watchgate.security.content.Mutation;
import io.watchgate.security.content.Sort;
import io.watchgate.spi.Direction;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretsFilterTest {

    private static final String TOKEN = "glpat-" + "EXehXcv3--DUMZH8KRrY";
    private static final String FRAME = Mutation.NONE.frame("use " + TOKEN + " and password=Tr0ub4dor-3!", TOKEN);

    @TempDir
    Path folder;

    @Test
    void takesSecretsOut() {
        Verdict.Rewrite rewrite = (Verdict.Rewrite) judge(config());

        assertThat(rewrite.frame().toWire().toString())
                .isEqualTo(Mutation.NONE.frame("use [SECRET REDACTED] and password=[SECRET REDACTED]", "use"));
        assertThat(rewrite.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("secret.gitlab_token", "secret.password");
        assertThat(rewrite.findings().toString()).doesNotContain("EXehXcv3", "Tr0ub4dor");
    }

    @Test
    void aTypeIsAFamilyARuleOrAWordOfGatekits() {
        assertThat(found(types("provider_tokens"))).containsExactly("secret.password");
        assertThat(found(types("gitlab_token"))).containsExactly("secret.password");
        assertThat(found(types("assignments"))).containsExactly("secret.gitlab_token");
        assertThat(found(types("github_tokens"))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void findsEveryPositiveHoweverItIsHidden(Mutation mutation) throws IOException {
        SecretsFilter filter = new SecretsFilter(config(), Clock.systemUTC());
        List<String> missed = new ArrayList<>();
        List<JsonText> positives = CorpusLines.of("secrets/positives");
        for (JsonText line : positives) {
            String frame = mutation.frame(text(line, "text"), text(line, "secret"));
            if (filter.judge(Judged.read(frame), Judged.CONTEXT) == Verdict.PASS) {
                missed.add(frame);
            }
        }

        assertThat(missed).as("missed of " + positives.size()).isEmpty();
    }

    @Test
    void leavesTheBenignAlone() throws IOException {
        SecretsFilter filter = new SecretsFilter(config(), Clock.systemUTC());
        for (JsonText line : CorpusLines.of("secrets/benign")) {
            String frame = Mutation.NONE.frame(text(line, "text"), "");
            assertThat(filter.judge(Judged.read(frame), Judged.CONTEXT))
                    .as(frame)
                    .isSameAs(Verdict.PASS);
        }
    }

    @Test
    void findsByPatternsOfTheUser() {
        OwnPattern own = new OwnPattern("ours", "OURS-[0-9]{6}", List.of("ours-"), 0.9);
        SecretsFilter.Config config = config(Map.of(), List.of(own), Optional.empty());

        assertThat(found(config, Mutation.NONE.frame("key OURS-123456", "OURS")))
                .containsExactly("secret.ours");
    }

    @Test
    void findsByRuleFilesOfTheUser() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.toml"), """
                [[rules]]
                id = "ours"
                regex = '''OURS-[0-9]{6}'''
                keywords = ["ours-"]
                """);

        assertThat(found(
                        config(Map.of(), List.of(), Optional.of(rules)),
                        Mutation.NONE.frame("key OURS-123456", "OURS")))
                .containsExactly("secret.gitleaks.ours");
    }

    @Test
    void saysWhatIsWrongWithPatternsAndRuleFiles() throws IOException {
        Path missing = folder.resolve("none.toml");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SecretsFilter(config(Map.of(), List.of(), Optional.of(missing)), Clock.systemUTC()))
                .withMessage("there is no rule file " + missing);
        Path broken = Files.writeString(folder.resolve("broken.toml"), "[[rules]]\nid = \"a\"\nregex = '''(?=x)'''\n");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SecretsFilter(config(Map.of(), List.of(), Optional.of(broken)), Clock.systemUTC()))
                .withMessageStartingWith("the rules in " + broken + " cannot be used: rule 'a': ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnPattern("ours", "(?=x)", List.of(), 0.9))
                .withMessageContaining("'secret.ours'");
    }

    private static Verdict judge(SecretsFilter.Config config) {
        return new SecretsFilter(config, Clock.systemUTC()).judge(Judged.read(FRAME), Judged.CONTEXT);
    }

    private static List<String> found(SecretsFilter.Config config) {
        return found(config, FRAME);
    }

    private static List<String> found(SecretsFilter.Config config, String frame) {
        return new SecretsFilter(config, Clock.systemUTC())
                .judge(Judged.read(frame), Judged.CONTEXT).findings().stream()
                        .map(Finding::rule)
                        .toList();
    }

    private static SecretsFilter.Config types(String off) {
        Sort none = new Sort(false, Optional.empty(), Optional.empty(), List.of());
        return config(Map.of(off, none), List.of(), Optional.empty());
    }

    private static SecretsFilter.Config config() {
        return config(Map.of(), List.of(), Optional.empty());
    }

    private static SecretsFilter.Config config(Map<String, Sort> types, List<OwnPattern> own, Optional<Path> rules) {
        return new SecretsFilter.Config(
                Action.REDACT,
                0.6,
                types,
                Optional.empty(),
                own,
                rules,
                List.of(Direction.TO_SERVER, Direction.TO_CLIENT),
                List.of(),
                4096,
                true);
    }
}
