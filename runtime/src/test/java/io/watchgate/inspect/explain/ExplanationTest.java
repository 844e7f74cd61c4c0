package io.watchgate.inspect.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @Test
    void tellsOfACallFromItsTimeToItsRemedy() {
        AuditEntry entry = Written.entry("'time':'2026-11-22T17:41:16.584458Z','session':'s','server':'files',"
                + "'direction':'to_server','kind':'request','method':'tools/call','subject':'delete_file','id':4,"
                + "'outcome':'rejected','reason':'blocked','bytes':93,'findings':["
                + Written.found("secret.password", "/params/arguments/p")
                + "],'trail':[{'plugin':'secrets_filter','outcome':'rejected','us':615}]");

        assertThat(Written.explained(entry))
                .containsExactly(
                        "Decision d1",
                        "  when        2026-11-22T17:41:16.584458Z",
                        "  session     s",
                        "  way         request 4 from the client to the server files",
                        "  method      tools/call",
                        "  tool        delete_file",
                        "  outcome     rejected: a policy refused it, and it did not go on",
                        "  reason      blocked",
                        "  record      audit.jsonl, line 7",
                        "  policy      secrets_filter: rejected, 615 microseconds",
                        "",
                        "Finding 1: secret.password (warn)",
                        "  message     Secret blocked: secret.password",
                        "  place       /params/arguments/p",
                        "  confidence  85 %",
                        "  done        blocked",
                        "  To leave it alone, add to 'config' of secrets_filter:",
                        "      suppressions:",
                        "        - rule: \"secret.password\"",
                        "          subject: \"delete_file\"",
                        "          path: \"/params/arguments/p\"",
                        "          reason: \"\"  # say why this is no reason to act",
                        "          expires: \"2027-02-20\"");
    }

    @Test
    void tellsOfBytesThatWereNoMessage() {
        AuditEntry entry =
                Written.entry("'direction':'to_client','server':'files','kind':'refused','outcome':'refused',"
                        + "'reason':'parse_error','why':'Parse error: a value is missing','findings':[],'trail':[]");

        assertThat(Written.explained(entry))
                .contains(
                        "  way         refused from the server files to the client",
                        "  why         Parse error: a value is missing",
                        "No policy found anything in it.");
    }

    @Test
    void managesWhatIsNotThere() {
        assertThat(Written.explained(Written.entry("'x':1")))
                .startsWith("Decision d1")
                .hasSizeLessThan(7);
        assertThat(Written.explained(Written.entry("'findings':[1,{}],'trail':[null],'direction':7")))
                .contains("Finding 1: ", "Finding 2: ");
    }

    @ParameterizedTest
    @CsvSource({
        "passed,     passed: it went on as it came",
        "rewritten,  rewritten: it went on changed",
        "answered,   'answered: a policy answered it, and the other side saw nothing of it'",
        "failed,     'failed: it could not be judged or recorded, and did not go on'",
        "newer_word, newer_word"
    })
    void saysOutcomesInWords(String word, String words) {
        assertThat(Written.explained(Written.entry("'outcome':'" + word + "'"))).contains("  outcome     " + words);
    }

    @ParameterizedTest
    @CsvSource({"tools/call, tool", "prompts/get, prompt", "resources/read, resource", "x/y, subject"})
    void callsTheSubjectWhatItIs(String method, String called) {
        assertThat(Written.explained(Written.entry("'method':'" + method + "','subject':'it'")))
                .anyMatch(line -> line.matches("  " + called + " +it"));
    }

    @Test
    void nothingReachesATerminalRaw() {
        String evil = "\\u001b[31m\\n\\u202e\\ue000";
        AuditEntry entry = Written.entry("'subject':'" + evil + "','method':'" + evil + "','id':'" + evil
                + "','findings':[" + Written.found("secret." + evil, "/" + evil) + "],'trail':[{'plugin':'" + evil
                + "'}]");

        List<String> lines = Written.explained(entry);

        assertThat(lines).allSatisfy(line -> assertThat(line.chars()).allMatch(c -> c >= ' ' && c < 0x7F));
    }

    @Test
    void saysWhatIsLeftOutAndWhatWasSkipped() {
        Search.FileRead file = new Search.FileRead(Path.of("a.jsonl"), 7, 2, Optional.empty());
        AuditEntry entry = Written.entry("'findings':[{'rule':'r'}],'findings_left_out':12");

        assertThat(Explanation.of(new Search.Result.Found(entry, file), Written.TODAY))
                .contains(
                        "Further findings that the record has no room for: 12",
                        "Lines of a.jsonl before it that are no JSON: 2");
    }

    @Test
    void aSuppressedFindingHasItsReasonAndNeedsNoOther() {
        AuditEntry entry = Written.call("{'rule':'secret.x','severity':'info','message':'m','details':{'place':'/p',"
                + "'action':'none','confidence_percent':90,'suppressed':'test data'}}");

        assertThat(Written.explained(entry))
                .contains("  done        only recorded", "  suppressed  test data")
                .noneMatch(line -> line.contains("suppressions:"));
    }
}
