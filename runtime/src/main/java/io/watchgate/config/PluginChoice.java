package io.watchgate.config;

import io.watchgate.config.PluginLists.Entry;
import io.watchgate.config.PluginLists.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the entries of one kind that count for a server, in the order of the file. */
final class PluginChoice {

    private PluginChoice() {}

    /**
     * The enabled entries for all servers and for this one. An entry for the server takes the place of those of the same
     * plugin for all; when it is switched off, so are they.
     *
     * @param server its name, where that could be read
     */
    static List<Entry> of(List<Scope> scopes, Optional<String> server) {
        List<Entry> own = new ArrayList<>();
        List<Entry> global = new ArrayList<>();
        for (Scope scope : scopes) {
            if (scope.isGlobal()) {
                global.addAll(scope.entries());
            } else if (server.isPresent() && scope.name().equals(server.get())) {
                own.addAll(scope.entries());
            } else if (server.isPresent()) {
                String advice = Nearest.advice(scope.name(), List.of(Scope.GLOBAL, server.get()));
                scope.spot()
                        .refuse(
                                "is the name of no server",
                                scope.spot().reading().shown(advice));
            }
        }
        Set<String> replaced = new HashSet<>();
        for (Entry entry : own) {
            replaced.add(entry.name());
        }
        List<Entry> chosen = new ArrayList<>();
        for (Entry entry : global) {
            if (entry.enabled() && !replaced.contains(entry.name())) {
                chosen.add(entry);
            }
        }
        for (Entry entry : own) {
            if (entry.enabled()) {
                chosen.add(entry);
            }
        }
        return chosen;
    }
}
