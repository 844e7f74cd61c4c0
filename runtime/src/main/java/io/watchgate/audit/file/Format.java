package io.watchgate.audit.file;

import java.time.ZoneId;

/** The formats of an audit file. */
public enum Format {
    /** Lines for people, in local time. */
    SIMPLE,
    /** One JSON object a line, in UTC. */
    JSONL;

    RecordFormat in(ZoneId zone) {
        return switch (this) {
            case SIMPLE -> new SimpleFormat(zone);
            case JSONL -> new JsonLinesFormat();
        };
    }
}
