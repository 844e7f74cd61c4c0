package io.watchgate.config;

import io.watchgate.config.ConfigFile.Server;
import io.watchgate.config.ConfigFile.Servers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the one server behind the gateway, whichever of the three ways to name it the file takes. */
final class ServerChoice {

    private static final String EXAMPLE = "add 'server:' and, under it, 'command:' with what starts your server";

    private ServerChoice() {}

    /** Empty when there is not exactly one, which is then reported. */
    static Optional<Part<Server>> choose(Spot root, ConfigFile file) {
        if (file.proxy().value().isEmpty()) {
            return Optional.empty();
        }
        Part<Server> upstream = file.proxy().value().get().upstream();
        Part<Servers> upstreams = file.proxy().value().get().upstreams();
        Optional<Part<Server>> listed = upstreams.given().isPresent() ? only(upstreams) : Optional.empty();
        List<Spot> ways = new ArrayList<>();
        upstream.given().ifPresent(ways::add);
        upstreams.given().ifPresent(ways::add);
        file.server().given().ifPresent(ways::add);
        if (ways.isEmpty()) {
            return root.refuse("the file names no server", EXAMPLE);
        }
        if (ways.size() > 1) {
            return ways.get(1).refuse("names a server beside " + ways.get(0).path(), "keep one of the two");
        }
        if (upstreams.given().isPresent()) {
            return listed;
        }
        return Optional.of(upstream.given().isPresent() ? upstream : file.server());
    }

    private static Optional<Part<Server>> only(Part<Servers> upstreams) {
        List<Part<Server>> servers = upstreams.value().orElseThrow().all();
        if (servers.isEmpty()) {
            return upstreams
                    .given()
                    .orElseThrow()
                    .refuse("names no server", "write one '- name: ...' with its command");
        }
        Set<String> names = new HashSet<>();
        for (Part<Server> server : servers) {
            server.value().ifPresent(read -> checkName(server.given().orElseThrow(), read.name(), names));
        }
        return servers.size() == 1
                ? Optional.of(servers.get(0))
                : servers.get(1)
                        .given()
                        .orElseThrow()
                        .refuse("is one more server, and several servers are not carried yet", "keep one of them");
    }

    private static void checkName(Spot server, Part<String> name, Set<String> taken) {
        if (name.given().isEmpty()) {
            server.refuse("has no 'name'", "add 'name:' with a word for messages and audit");
        } else if (name.value().isPresent() && !taken.add(name.value().get())) {
            name.given().get().refuse("is the name of another server too", "give each its own");
        }
    }
}
