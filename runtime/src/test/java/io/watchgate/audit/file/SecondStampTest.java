package io.watchgate.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondStampTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2026-11-22T15:39:00Z, UTC, 2026-11-22 15:39:00",
        "2026-11-22T15:39:00.999999999Z, +01:00, 2026-11-22 16:39:00",
        "2026-12-31T23:59:59Z, +05:30, 2027-01-01 05:29:59",
        "2024-02-29T00:00:01Z, -00:01, 2024-02-28 23:59:01",
        "2026-03-29T00:59:59Z, Europe/Vienna, 2026-03-29 01:59:59",
        "2026-03-29T01:00:00Z, Europe/Vienna, 2026-03-29 03:00:00",
        "0987-06-05T04:03:02Z, UTC, 0987-06-05 04:03:02",
    })
    void itIsTheTimeOnTheWallToTheSecond(Instant at, String zone, String text) {
        assertThat(new SecondStamp(ZoneId.of(zone), ' ').of(at)).isEqualTo(text);
    }

    @Test
    void theTextIsMadeOnceASecond() {
        SecondStamp stamp = new SecondStamp(ZoneId.of("UTC"), 'T');
        Instant at = Instant.parse("2026-11-22T15:39:00Z");

        String first = stamp.of(at);

        assertThat(stamp.of(at.plusMillis(999))).isSameAs(first);
        assertThat(stamp.of(at.plusSeconds(1))).isEqualTo("2026-11-22T15:39:01");
        assertThat(stamp.of(at)).isEqualTo(first);
    }
}
