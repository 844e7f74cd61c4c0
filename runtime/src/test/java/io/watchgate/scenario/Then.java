package io.watchgate.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What must be heard: these lines and no others.
 *
 * @param audit the members of each record that matter; empty where the audit is not looked at
 */
record Then(List<Line> client, List<Line> server, Optional<List<Map<String, Line>>> audit, OptionalInt exit) {

    int count(Channel channel) {
        return switch (channel) {
            case CLIENT -> client.size();
            case SERVER -> server.size();
            case AUDIT -> audit.map(List::size).orElse(0);
        };
    }

    /** The place in this channel where a placeholder first appears; -1 where it never does. */
    int firstUse(Channel channel, String placeholder) {
        for (int i = 0; i < count(channel); i++) {
            if (names(channel, i).anyMatch(placeholder::equals)) {
                return i;
            }
        }
        return -1;
    }

    private Stream<String> names(Channel channel, int index) {
        return switch (channel) {
            case CLIENT -> client.get(index).names();
            case SERVER -> server.get(index).names();
            case AUDIT ->
                audit.map(records -> records.get(index).values().stream().flatMap(Line::names))
                        .orElse(Stream.empty());
        };
    }
}
