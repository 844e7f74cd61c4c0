package io.watchgate.config;

import io.watchgate.spi.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the gateway needs to know to run.
 *
 * @param upstream the server behind it
 */
public record GatewayConfig(Upstream upstream, Timeouts timeouts, Limits limits, Plugins plugins, Logging logging) {

    /**
     * A server that the gateway starts.
     *
     * @param command the program and its arguments
     * @param env variables that it gets beside those of the gateway
     * @param cwd the folder to start it in; the gateway's own when empty
     */
    public record Upstream(String name, List<String> command, Map<String, String> env, Optional<Path> cwd) {

        public Upstream {
            if (command.isEmpty()) {
                throw new IllegalArgumentException("'command' must name a program in upstream '" + name + "'");
            }
            command = List.copyOf(command);
            env = Collections.unmodifiableMap(new LinkedHashMap<>(env));
        }

        /** Without arguments and values, which may be secrets. */
        @Override
        public String toString() {
            return "Upstream[" + name + "]";
        }
    }

    /**
     * How long the gateway waits.
     *
     * @param connection for a server to start and to answer the handshake
     * @param request for a server to answer a request
     * @param client for a client to answer a request of the server, where often a person has to decide
     */
    public record Timeouts(Duration connection, Duration request, Duration client) {}

    /**
     * What the gateway takes on at most.
     *
     * @param maxConcurrentRequests how many requests may be under way at a time
     * @param maxQueuedRequests how many more may wait for their turn
     * @param maxMessageSizeMb how large a frame may be, in MiB
     * @param pluginBudget how long one plugin may take for one frame
     */
    public record Limits(
            int maxConcurrentRequests, int maxQueuedRequests, int maxMessageSizeMb, Duration pluginBudget) {}

    /** The plugins that run, each list in the order in which they have their turn. */
    public record Plugins(List<PluginEntry> middleware, List<PluginEntry> security, List<PluginEntry> auditing) {
        public Plugins {
            middleware = List.copyOf(middleware);
            security = List.copyOf(security);
            auditing = List.copyOf(auditing);
        }
    }

    /** What the gateway tells about itself, and where. Frames and decisions are the business of auditors. */
    public record Logging(
            @Option(doc = "how important a line must be to be written", otherwise = "info")
            Level level,

            @Option(doc = "where lines go", otherwise = "[stderr]")
            List<Handler> handlers,

            @Option(doc = "the file for the handler 'file'") Optional<Path> filePath,

            @Option(
                    doc = "how large the file may grow, in MiB, before a new one is begun",
                    otherwise = "10",
                    min = 1,
                    max = 10_000)
            int maxFileSizeMb,

            @Option(doc = "how many full files are kept", otherwise = "5", min = 0, max = 1000)
            int backupCount,

            @Option(doc = "how a line is put together") Optional<String> format,

            @Option(doc = "how the time in a line is written")
            Optional<String> dateFormat) {

        public Logging {
            handlers = List.copyOf(new LinkedHashSet<>(handlers));
            if (handlers.contains(Handler.FILE) && filePath.isEmpty()) {
                throw new IllegalArgumentException(
                        "'handlers' names 'file', so add 'file_path:' with the file to write");
            }
        }
    }

    /** How important a line of the log is, the least important first. */
    public enum Level {
        DEBUG,
        INFO,
        WARNING,
        ERROR,
        CRITICAL
    }

    /** Where lines of the log can go. */
    public enum Handler {
        STDERR,
        FILE
    }
}
