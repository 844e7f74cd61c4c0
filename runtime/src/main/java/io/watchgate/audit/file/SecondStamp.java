package io.watchgate.audit.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Date and time to the second, in one zone. It is worked out once a second: most records share theirs with the one
 * before. Not for use by several threads at once.
 */
final class SecondStamp {

    private final ZoneId zone;
    private final char between;
    private long second = Long.MIN_VALUE;
    private String text = "";

    SecondStamp(ZoneId zone, char between) {
        this.zone = zone;
        this.between = between;
    }

    String of(Instant at) {
        if (at.getEpochSecond() != second) {
            second = at.getEpochSecond();
            text = text(LocalDateTime.ofInstant(at, zone));
        }
        return text;
    }

    private String text(LocalDateTime time) {
        StringBuilder out = new StringBuilder(19);
        padded(out, time.getYear(), 1000).append('-');
        padded(out, time.getMonthValue(), 10).append('-');
        padded(out, time.getDayOfMonth(), 10).append(between);
        padded(out, time.getHour(), 10).append(':');
        padded(out, time.getMinute(), 10).append(':');
        return padded(out, time.getSecond(), 10).toString();
    }

    private static StringBuilder padded(StringBuilder out, int value, int least) {
        for (int bound = least; bound > 1 && value < bound; bound /= 10) {
            out.append('0');
        }
        return out.append(value);
    }
}
