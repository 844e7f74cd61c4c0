package io.watchgate.security.pii;

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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PiiFilterTest {

    private static final List<String> FILES =
            List.of("birth_date", "email", "iban", "ip_address", "national_id", "passport", "payment_card", "phone");
    private static final String FRAME =
            Mutation.NONE.frame("write to ann@example.org, card 4111 1111 1111 1111, SSN 642-50-0594", "ann");

    private final PiiFilter filter = filter(Map.of());

    @Test
    void takesPersonalDataOut() {
        Verdict.Rewrite rewrite = (Verdict.Rewrite) filter.judge(Judged.read(FRAME), Judged.CONTEXT);

        assertThat(rewrite.frame().toWire().toString())
                .isEqualTo(Mutation.NONE.frame(
                        "write to [EMAIL REDACTED], card [CREDIT_CARD REDACTED], SSN [NATIONAL_ID REDACTED]", "write"));
        assertThat(rewrite.findings())
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("pii.email", "pii.payment_card", "pii.national_id.us_ssn");
    }

    @Test
    void eachTypeHasItsOwnSettings() {
        Sort off = new Sort(false, Optional.empty(), Optional.empty(), List.of());
        Sort allowed = new Sort(true, Optional.empty(), Optional.empty(), List.of("*@example.org"));
        Sort recorded = new Sort(true, Optional.of(Action.AUDIT_ONLY), Optional.empty(), List.of());

        Verdict verdict = filter(Map.of("credit_card", off, "email", allowed, "national_id", recorded))
                .judge(Judged.read(FRAME), Judged.CONTEXT);

        assertThat(verdict).isInstanceOf(Verdict.Pass.class);
        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("pii.national_id.us_ssn");
    }

    @Test
    void anUnknownTypeIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> filter(Map.of("emial", new Sort(true, Optional.empty(), Optional.empty(), List.of()))))
                .withMessage("'pii_types' has no 'emial': there are email, phone, credit_card, iban, ip_address,"
                        + " national_id, passport, birth_date");
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void findsEveryPositiveHoweverItIsHidden(Mutation mutation) throws IOException {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (String file : FILES) {
            for (JsonText line : CorpusLines.of("pii/" + file)) {
                String frame = mutation.frame(text(line, "text"), text(line, "find"));
                all++;
                if (filter.judge(Judged.read(frame), Judged.CONTEXT) == Verdict.PASS) {
                    missed.add(frame);
                }
            }
        }

        assertThat(missed).as("missed of " + all).isEmpty();
    }

    @Test
    void leavesTheBenignAlone() throws IOException {
        for (JsonText line : CorpusLines.of("pii/benign")) {
            String frame = Mutation.NONE.frame(text(line, "text"), "");
            assertThat(filter.judge(Judged.read(frame), Judged.CONTEXT))
                    .as(frame)
                    .isSameAs(Verdict.PASS);
        }
    }

    private static PiiFilter filter(Map<String, Sort> types) {
        return new PiiFilter(
                new PiiFilter.Config(
                        Action.REDACT,
                        0.6,
                        types,
                        Optional.empty(),
                        List.of(Direction.TO_SERVER, Direction.TO_CLIENT),
                        List.of(),
                        4096,
                        true),
                Clock.systemUTC());
    }
}
