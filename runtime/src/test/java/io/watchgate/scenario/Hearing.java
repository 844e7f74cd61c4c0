package io.watchgate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what is heard against what should be, one by one as it comes. */
final class Hearing {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Then expected;
    private final Conversation talk;
    private final Bindings bindings;
    private final Map<Channel, Integer> before;
    private final Map<Channel, Integer> matched = new EnumMap<>(Channel.class);

    /** @param before how much was heard in each channel before the scenario began */
    Hearing(Then expected, Conversation talk, Bindings bindings, Map<Channel, Integer> before) {
        this.expected = expected;
        this.talk = talk;
        this.bindings = bindings;
        this.before = before;
    }

    /** Waits until the value of a placeholder has been heard. */
    void awaitBinding(String placeholder) {
        for (Channel channel : Channel.values()) {
            int use = expected.firstUse(channel, placeholder);
            if (use >= 0 && bindings.get(placeholder).isEmpty()) {
                await(channel, use + 1);
            }
        }
        assertThat(bindings.get(placeholder))
                .as("${%s} is used in 'when' but never heard: %s", placeholder, all())
                .isPresent();
    }

    /** Waits until so much has been heard, and checks it as far as something is expected. */
    void await(Channel channel, int count) {
        for (int i = matched.getOrDefault(channel, 0); i < count; i++) {
            match(channel, i);
            matched.put(channel, i + 1);
        }
    }

    void awaitAll() {
        for (Channel channel : Channel.values()) {
            await(channel, expected.count(channel));
        }
    }

    /** Checks that no more was heard than expected, now that everything has ended. */
    void checkNoMore() {
        talk.client().awaitEnd(PATIENCE);
        talk.server().awaitEnd(PATIENCE);
        for (Channel channel : Channel.values()) {
            if (channel != Channel.AUDIT || expected.audit().isPresent()) {
                int surplus = inbox(channel).all().size() - before.get(channel) - expected.count(channel);
                assertThat(surplus)
                        .as("unexpected by or from %s: %s", channel, all())
                        .isZero();
            }
        }
    }

    private void match(Channel channel, int index) {
        Optional<?> heard = inbox(channel).await(before.get(channel) + index, PATIENCE);
        if (heard.isEmpty()) {
            fail("not heard: %s %s: %s%n%s", channel, index + 1, wanted(channel, index), all());
        } else if (index < expected.count(channel) && !matches(channel, index, heard.get())) {
            fail(
                    "%s %s should be%n  %s%nbut is%n  %s%nwith %s%n%s",
                    channel, index + 1, wanted(channel, index), show(heard.get()), bindings, all());
        }
    }

    private boolean matches(Channel channel, int index, Object heard) {
        return switch (channel) {
            case CLIENT -> expected.client().get(index).matches((byte[]) heard, bindings);
            case SERVER -> expected.server().get(index).matches((byte[]) heard, bindings);
            case AUDIT ->
                expected.audit().orElseThrow().get(index).entrySet().stream()
                        .allMatch(member -> member.getValue().matches(member(heard, member.getKey()), bindings));
        };
    }

    private static byte[] member(Object auditRecord, String name) {
        Object value = ((Map<?, ?>) auditRecord).get(name);
        return (value == null ? "" : value.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private Object wanted(Channel channel, int index) {
        if (index >= expected.count(channel)) {
            return "anything";
        }
        return switch (channel) {
            case CLIENT -> expected.client().get(index);
            case SERVER -> expected.server().get(index);
            case AUDIT -> expected.audit().orElseThrow().get(index);
        };
    }

    private Inbox<?> inbox(Channel channel) {
        return switch (channel) {
            case CLIENT -> talk.client();
            case SERVER -> talk.server();
            case AUDIT -> talk.audit();
        };
    }

    private String all() {
        StringBuilder text = new StringBuilder("All that was heard:");
        for (Channel channel : Channel.values()) {
            List<?> items = inbox(channel).all();
            items.subList(Math.min(before.get(channel), items.size()), items.size())
                    .forEach(item ->
                            text.append("\n  ").append(channel).append(": ").append(show(item)));
        }
        return text.toString();
    }

    private static String show(Object heard) {
        String text = heard instanceof byte[] line ? new String(line, StandardCharsets.UTF_8) : heard.toString();
        return text.length() <= 500 ? text : text.substring(0, 500) + "... (" + text.length() + ")";
    }
}
