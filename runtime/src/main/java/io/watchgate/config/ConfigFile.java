package io.watchgate.config;

import io.watchgate.config.GatewayConfig.Logging;
import io.watchgate.spi.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The file as people write it: a record for each section, a component for each key. */
record ConfigFile(
        @Option(doc = "how frames travel, and the server behind the gateway", otherwise = "{}")
        Part<Proxy> proxy,

        @Option(doc = "the server behind the gateway; short for proxy.upstream")
        Part<Server> server,

        @Option(doc = "what changes, judges and records the frames", otherwise = "{}")
        Part<PluginLists> plugins,

        @Option(doc = "what the gateway tells about itself, and where", otherwise = "{}")
        Part<Logging> logging) {

    record Proxy(
            @Option(doc = "how clients reach the gateway", otherwise = "stdio")
            Part<Transport> transport,

            @Option(doc = "the server behind the gateway") Part<Server> upstream,

            @Option(doc = "the same as a list, as Gatekit writes it; one server for now")
            Part<Servers> upstreams,

            @Option(doc = "how long the gateway waits", otherwise = "{}")
            Part<Timing> timeouts,

            @Option(doc = "the address for clients over HTTP; not used yet")
            Part<Http> http,

            @Option(doc = "how many requests may be under way at a time", otherwise = "100", min = 1, max = 100_000)
            Part<Integer> maxConcurrentRequests,

            @Option(doc = "how many more may wait for their turn", otherwise = "1000", min = 0, max = 1_000_000)
            Part<Integer> maxQueuedRequests,

            @Option(doc = "how large a message may be, in MiB", otherwise = "16", min = 1, max = 1024)
            Part<Integer> maxMessageSizeMb,

            @Option(
                    doc = "how many seconds one plugin may spend on one frame",
                    otherwise = "1",
                    min = 0.001,
                    max = 3600)
            Part<Duration> pluginBudget) {}

    record Server(
            @Option(doc = "a name for messages, audit and plugin scopes")
            Part<String> name,

            @Option(doc = "the program to start and its arguments; no shell is involved")
            Part<Command> command,

            @Option(doc = "environment variables for the server", otherwise = "{}")
            Part<Environment> env,

            @Option(doc = "the folder to start it in; that of the gateway when left out")
            Part<Optional<Path>> cwd,

            @Option(doc = "how the gateway reaches the server", otherwise = "stdio")
            Part<Transport> transport,

            @Option(doc = "the address of a server over HTTP; not carried yet")
            Part<Optional<String>> url,

            @Option(doc = "whether to start it again when it dies; not done yet")
            Part<Boolean> restartOnFailure,

            @Option(doc = "how often to try that; not done yet", min = 0)
            Part<Integer> maxRestartAttempts,

            @Option(doc = "what the server calls itself; noted down by other tools")
            Part<Optional<String>> serverIdentity) {}

    record Timing(
            @Option(
                    doc = "seconds until a server must have started and answered",
                    otherwise = "30",
                    min = 0.001,
                    max = 86_400)
            Duration connectionTimeout,

            @Option(
                    doc = "seconds until a server must have answered a request",
                    otherwise = "60",
                    min = 0.001,
                    max = 86_400)
            Duration requestTimeout,

            @Option(
                    doc = "seconds until a client must have answered a request of the server",
                    otherwise = "600",
                    min = 0.001,
                    max = 86_400)
            Duration clientTimeout) {}

    record Http(
            @Option(doc = "the address to listen on", otherwise = "127.0.0.1")
            String host,

            @Option(doc = "the port to listen on", otherwise = "8080", min = 1, max = 65_535)
            int port) {}

    record EntryKeys(
            @Option(doc = "the name of the plugin") Part<String> policy,

            @Option(doc = "the same as policy, as Gatekit writes it")
            Part<String> handler,

            @Option(doc = "whether it runs", otherwise = "true")
            Part<Boolean> enabled,

            @Option(doc = "whether a failure of the plugin stops the frame", otherwise = "true")
            Part<Boolean> critical,

            @Option(doc = "its turn among those of its kind: lower is earlier", otherwise = "50", min = 0, max = 100)
            Part<Integer> priority,

            @Option(doc = "plugins that have their turn before it, where they are enabled")
            Part<Names> after,

            @Option(doc = "plugins that must be enabled, and have their turn before it")
            Part<Names> requires,

            @Option(doc = "the options of the plugin") Part<Spot> config) {}

    /** What may stand beside the options of a plugin, for those who do not write it beside its name. */
    record Switches(
            @Option(doc = "the same as beside 'policy'") Part<Boolean> enabled,
            @Option(doc = "the same as beside 'policy'") Part<Boolean> critical,

            @Option(doc = "the same as beside 'policy'", min = 0, max = 100)
            Part<Integer> priority) {

        static final Switches NONE = new Switches(absent(), absent(), absent());

        private static <T> Part<T> absent() {
            return new Part<>(Optional.empty(), Optional.empty());
        }
    }

    /** The one that there is so far. */
    enum Transport {
        STDIO
    }

    /** The servers in the order of the file. */
    record Servers(List<Part<Server>> all) {
        Servers {
            all = List.copyOf(all);
        }
    }
}
