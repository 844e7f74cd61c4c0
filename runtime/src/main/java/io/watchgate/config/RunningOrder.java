package io.watchgate.config;

import io.watchgate.config.Names.Name;
import io.watchgate.config.PluginLists.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts entries in the order in which they have their turn: after those they name, then by priority, then as written. */
final class RunningOrder {

    private final List<Entry> waiting;
    private final List<Entry> ordered = new ArrayList<>();

    private RunningOrder(List<Entry> entries) {
        this.waiting = new ArrayList<>(entries);
    }

    /** The entries in order. Those that wait for one another are reported, and the order is then of no use. */
    static List<Entry> of(List<Entry> entries) {
        RunningOrder order = new RunningOrder(entries);
        while (!order.waiting.isEmpty()) {
            int next = order.ready();
            if (next >= 0) {
                order.ordered.add(order.waiting.remove(next));
            } else {
                order.breakCycle();
            }
        }
        return order.ordered;
    }

    /** Reports what entries require and do not get. {@code enabled} are those in the lists up to their own. */
    static void checkRequired(List<Entry> entries, Set<String> enabled) {
        for (Entry entry : entries) {
            for (Name name : entry.requires().all()) {
                if (!enabled.contains(name.text())) {
                    name.spot().refuseWhich("is not enabled for this server", "enable it, or remove this entry");
                }
            }
        }
    }

    /** Which of those that wait for nobody is the next, or -1. */
    private int ready() {
        int next = -1;
        for (int i = 0; i < waiting.size(); i++) {
            boolean earlier =
                    next < 0 || waiting.get(i).priority() < waiting.get(next).priority();
            if (earlier && obstacle(waiting.get(i)).isEmpty()) {
                next = i;
            }
        }
        return next;
    }

    /** Where the entry names one that is still waiting. */
    private Optional<Name> obstacle(Entry entry) {
        Optional<Name> first = waitingOne(entry.after());
        return first.isPresent() ? first : waitingOne(entry.requires());
    }

    private Optional<Name> waitingOne(Names names) {
        for (Name name : names.all()) {
            for (Entry other : waiting) {
                if (other.name().equals(name.text())) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** Follows entries from one to the one it waits for until one comes again, and gives up on that circle. */
    private void breakCycle() {
        List<String> seen = new ArrayList<>();
        Entry entry = waiting.get(0);
        while (!seen.contains(entry.name())) {
            seen.add(entry.name());
            entry = first(obstacle(entry).orElseThrow().text());
        }
        List<String> cycle = seen.subList(seen.indexOf(entry.name()), seen.size());
        obstacle(entry)
                .orElseThrow()
                .spot()
                .refuse(
                        "closes a circle in which each waits for the next: " + String.join(" -> ", cycle) + " -> "
                                + entry.name(),
                        "remove one 'after' or 'requires' in it");
        waiting.removeIf(other -> cycle.contains(other.name()));
    }

    private Entry first(String name) {
        for (Entry entry : waiting) {
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        throw new IllegalStateException("'" + name + "' must be waiting");
    }
}
