package io.watchgate.inspect.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.spi.Finding;
import io.watchgate.spi.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScanFormatTest {

    private static final Remark FILTERED = new Remark(
            3,
            Optional.of("/params/a"),
            "secrets_filter",
            Effect.REDACTED,
            new Finding(
                    "secret.x",
                    Severity.WARN,
                    "Secret redacted: secret.x at /params/a",
                    Map.of("place", "/params/a", "confidence_percent", 85)));

    private static final Remark TOLD =
            new Remark(1, Optional.empty(), "p", Effect.NOTED, new Finding("p.ok", Severity.INFO, "All \"is\" well"));

    @Test
    void forPeopleSaysEverythingOnALine() {
        assertThat(ScanFormat.TEXT.line(FILTERED))
                .isEqualTo("warn  line 3 /params/a: secret.x (secrets_filter), would be redacted, confidence 85 %");
        assertThat(ScanFormat.TEXT.line(TOLD)).isEqualTo("info  line 1: p.ok (p), noted: All \"is\" well");
    }

    @Test
    void forScriptsIsAnObject() {
        assertThat(ScanFormat.JSON.line(FILTERED))
                .isEqualTo("{\"severity\":\"warn\",\"rule\":\"secret.x\",\"line\":3,\"pointer\":\"/params/a\","
                        + "\"policy\":\"secrets_filter\",\"effect\":\"redacted\",\"confidence_percent\":85}");
        assertThat(ScanFormat.JSON.line(TOLD))
                .isEqualTo("{\"severity\":\"info\",\"rule\":\"p.ok\",\"line\":1,\"policy\":\"p\",\"effect\":\"noted\","
                        + "\"message\":\"All \\\"is\\\" well\"}");
    }

    @ParameterizedTest
    @EnumSource(ScanFormat.class)
    void nothingReachesATerminalRaw(ScanFormat format) {
        String evil = "a\u001b[31m\n\u202e\ue000\ud800";
        Remark remark =
                new Remark(1, Optional.of("/" + evil), evil, Effect.BLOCKED, new Finding(evil, Severity.WARN, evil));

        String line = format.line(remark);

        assertThat(line.chars()).allMatch(c -> c >= ' ' && c < 0x7F);
        assertThat(line).contains("\\u001b", "\\u202e", "\\ue000");
    }

    @Test
    void whatScriptsReadStaysJson() {
        Remark remark = new Remark(
                1,
                Optional.of("/\ue000\u001b"),
                "p",
                Effect.BLOCKED,
                new Finding("r", Severity.WARN, "long ".repeat(10_000)));

        JsonText json = JsonText.of(ScanFormat.JSON.line(remark));

        assertThat(json.at("pointer").flatMap(JsonText::text)).contains("/\ue000\u001b");
        assertThat(json.size()).isLessThan(3000);
    }

    @Test
    void aLineForPeopleIsNotEndless() {
        Remark remark = new Remark(
                1, Optional.empty(), "p", Effect.BLOCKED, new Finding("r", Severity.WARN, "long ".repeat(10_000)));

        assertThat(ScanFormat.TEXT.line(remark)).hasSizeLessThan(2100).endsWith("\u2026");
    }

    @Test
    void peopleGetASummary() {
        Tally tally = new Tally();
        tally.add(FILTERED);
        tally.add(TOLD);
        tally.addMessage();
        tally.addLineOfText();
        tally.addLineOfText();

        assertThat(ScanFormat.TEXT.summary(tally, List.of("a", "b")))
                .contains("1 finding: 0 would be blocked, 1 redacted, 0 recorded; judged 1 message and 2 lines of text"
                        + " by a, b");
        assertThat(ScanFormat.JSON.summary(tally, List.of("a"))).isEmpty();
    }
}
