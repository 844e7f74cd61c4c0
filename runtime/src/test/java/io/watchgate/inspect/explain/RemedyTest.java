package io.watchgate.inspect.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemedyTest {

    @ParameterizedTest
    @CsvSource({
        "secret.github_token, secrets_filter",
        "secret.gitleaks.own, secrets_filter",
        "pii.email,           pii_filter",
        "injection.override,  prompt_injection",
        "other.rule,          the policy that found it"
    })
    void aSuppressionGoesToTheFilterOfTheRule(String rule, String filter) {
        assertThat(remedy(Written.call(Written.found(rule, "/p"))).advice())
                .isEqualTo("To leave it alone, add to 'config' of " + filter + ":");
    }

    @Test
    void aMessageAboutNothingIsSuppressedWithoutASubject() {
        AuditEntry entry = Written.entry("'findings':[" + Written.found("pii.email", "/result/x") + "]");

        assertThat(remedy(entry).yaml())
                .containsExactly(
                        "suppressions:",
                        "  - rule: \"pii.email\"",
                        "    path: \"/result/x\"",
                        "    reason: \"\"  # say why this is no reason to act",
                        "    expires: \"2027-02-20\"");
    }

    @Test
    void aNameStaysInItsQuotes() {
        AuditEntry entry = Written.entry("'subject':'x\\\\\\n# - *a: \\u0022 b','findings':["
                + Written.found("secret.x", "/a\\u0022\\n- rule: '*'".replace("'*'", "*")) + "]");

        assertThat(remedy(entry).yaml())
                .contains("    subject: \"x\\\\\\n# - *a: \\\" b\"", "    path: \"/a\\\"\\n- rule: *\"");
    }

    @Test
    void whatTheRecordHasOnlyTheBeginningOfIsAPattern() {
        AuditEntry entry = Written.entry(
                "'subject':'" + "s".repeat(1024) + "...','findings':[" + Written.found("secret.x", "/...") + "]");

        assertThat(remedy(entry).yaml()).contains("    subject: \"" + "s".repeat(1024) + "*\"", "    path: \"/...\"");
    }

    @Test
    void aToolThatIsNotListedIsToBeListed() {
        Remedy remedy = remedy(Written.call(blocked("not in allowlist")));

        assertThat(remedy.yaml()).containsExactly("tools:", "  - \"delete_file\"");
        assertThat(remedy.advice()).endsWith("add to 'config' of tool_allowlist:");
    }

    @Test
    void aToolThatIsListedAsBlockedIsToBeTakenOut() {
        Remedy remedy = remedy(Written.call(blocked("blocklist match")));

        assertThat(remedy.yaml()).isEmpty();
        assertThat(remedy.advice()).contains("take the entry that names it out of 'tools'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "read_*", "r\\u0435ad", "a b", "", "a\\u0022", "x: y"})
    void aNameThatWouldMeanMoreThanItselfIsNotOffered(String name) {
        AuditEntry entry = Written.entry("'subject':'" + name + "','findings':[" + blocked("not in allowlist") + "]");

        assertThat(remedy(entry).yaml()).isEmpty();
        assertThat(remedy(entry).advice()).contains("unusual characters");
    }

    @Test
    void toolsThatWereLeftOutOfAListAreNamedAsFarAsTheyHaveNames() {
        AuditEntry entry = Written.entry("'findings':[{'rule':'tool_allowlist.filtered','details':{'mode':'allowlist',"
                + "'removed':['write_file','(no name)','r\\\\u0435ad','and 7 more','exec']}}]");

        assertThat(remedy(entry).yaml()).containsExactly("tools:", "  - \"write_file\"", "  - \"exec\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'rule':'injection.x','details':{'name':'say_it','confidence_percent':80,'action':'hidden'}}",
                "{'rule':'tool_guard.called'}"
            })
    void aToolThatGivesOrdersIsToBeTrustedByName(String finding) {
        String trail = ",'trail':[{'plugin':'tool_guard'}]";
        AuditEntry entry = Written.entry("'subject':'say_it','findings':[" + finding + "]" + trail);

        assertThat(remedy(entry).yaml()).containsExactly("allow:", "  - \"say_it\"");
        assertThat(remedy(entry).advice()).endsWith("add to 'config' of tool_guard:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the server\\u0027s introduction", "a*", "x\\u001b"})
    void nobodyIsTrustedByANameThatIsNone(String name) {
        AuditEntry entry = Written.entry("'findings':[{'rule':'injection.x','details':{'name':'" + name
                + "'}}],'trail':[{'plugin':'tool_guard'}]");

        assertThat(remedies(entry)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'rule':'injection.x','details':{'name':'say_it'}}",
                "{'rule':'tool_allowlist.filtered','details':{'mode':'blocklist','removed':['x']}}",
                "{'rule':'tool_allowlist.filtered','details':{'mode':'allowlist','removed':[]}}",
                "{'rule':'tool_allowlist.allowed'}",
                "{'rule':'tool_allowlist.unclear'}",
                "{'rule':'secrets_filter.unread'}",
                "{'rule':'x','details':{'place':'/p'}}",
                "{'rule':'x','details':{'place':'/p','confidence_percent':1,'suppressed':'known'}}"
            })
    void elsewhereThereIsNothingToPaste(String finding) {
        assertThat(remedies(Written.call(finding))).isEmpty();
    }

    private static String blocked(String why) {
        return "{'rule':'tool_allowlist.blocked','severity':'warn','message':'Tool blocked: x (" + why + ")'}";
    }

    private static Remedy remedy(AuditEntry entry) {
        return remedies(entry).get(0);
    }

    private static List<Remedy> remedies(AuditEntry entry) {
        return entry.findings().stream()
                .map(finding -> Remedy.of(finding, entry, Written.TODAY))
                .flatMap(Optional::stream)
                .toList();
    }
}
