package io.watchgate.config;

import io.watchgate.config.ConfigFile.Proxy;
import io.watchgate.config.ConfigFile.Server;
import io.watchgate.config.ConfigFile.Servers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the one server behind the gateway, whichever of the three ways to name it the file takes. */
final class ServerChoice {

    private ServerChoice() {}

    /** Empty when there is not exactly one that can be read, which is then reported. */
    static Optional<ServerReading> choose(Spot root, ConfigFile file) {
        if (file.proxy().value().isEmpty()) {
            return Optional.empty();
        }
        Proxy proxy = file.proxy().value().get();
        List<Part<Server>> servers = new ArrayList<>();
        List<Spot> ways = new ArrayList<>();
        if (proxy.upstream().given().isPresent()) {
            ways.add(proxy.upstream().given().get());
            servers.add(proxy.upstream());
        }
        if (proxy.upstreams().given().isPresent()) {
            ways.add(proxy.upstreams().given().get());
            servers.addAll(listed(proxy.upstreams()));
        }
        if (file.server().given().isPresent()) {
            ways.add(file.server().given().get());
            servers.add(file.server());
        }
        if (ways.isEmpty()) {
            return root.refuse(
                    "names no server", "add 'server:' and, under it, 'command:' with what starts your server");
        }
        if (ways.size() > 1) {
            return ways.get(1).refuse("names a server beside " + ways.get(0).path(), "keep one of the two");
        }
        return only(servers);
    }

    private static List<Part<Server>> listed(Part<Servers> upstreams) {
        List<Part<Server>> servers = upstreams.value().orElseThrow().all();
        if (servers.isEmpty()) {
            upstreams.given().orElseThrow().refuse("names no server", "write one '- name: ...' with its command");
        }
        Set<String> names = new HashSet<>();
        for (Part<Server> server : servers) {
            if (server.value().isPresent()) {
                checkName(server.given().orElseThrow(), server.value().get().name(), names);
            }
        }
        return servers;
    }

    private static void checkName(Spot server, Part<String> name, Set<String> taken) {
        if (name.given().isEmpty()) {
            server.refuse("has no 'name'", "add 'name:' with a word for messages and audit");
        } else if (name.value().isPresent() && !taken.add(name.value().get())) {
            name.given().get().refuse("is the name of another server too", "give each its own");
        }
    }

    private static Optional<ServerReading> only(List<Part<Server>> servers) {
        if (servers.size() > 1) {
            Spot second = servers.get(1).given().orElseThrow();
            return second.refuse("is one more server, and several servers are not carried yet", "keep one of them");
        }
        return servers.isEmpty() || servers.get(0).value().isEmpty()
                ? Optional.empty()
                : Optional.of(new ServerReading(
                        servers.get(0).given().orElseThrow(),
                        servers.get(0).value().get()));
    }
}
