package io.watchgate.cli;

import io.watchgate.config.ConfigLoader;
import io.watchgate.config.GatewayConfig;
import io.watchgate.config.PluginCatalog;
import io.watchgate.gateway.PluginFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What the commands work with.
 *
 * @param version of the product
 * @param plugins what is in this build, and how to make it
 * @param world what lies around the process
 */
public record Product(String version, Plugins plugins, World world) {

    /** Reads configurations of this build. */
    ConfigLoader configLoader() {
        return new ConfigLoader(plugins.catalog(), world.environment());
    }

    /** The plugins of this build. */
    public record Plugins(PluginCatalog catalog, PluginFactory factory) {}

    /**
     * What lies around the process.
     *
     * @param environment the environment variables
     * @param directory where the process was started
     * @param ticker nanoseconds from an arbitrary origin
     * @param sessionIds makes an id that no other session has
     * @param self the command that starts this product again
     */
    public record World(
            Map<String, String> environment,
            Path directory,
            Clock clock,
            LongSupplier ticker,
            Supplier<String> sessionIds,
            Host host,
            List<String> self) {}

    /** What the process can be asked for. */
    public interface Host {

        /** Runs this when the process is told to end; it has about two seconds. */
        void onShutdown(Runnable end);

        /**
         * Sends the product's own log where the configuration wants it.
         *
         * @throws IOException when the file for it cannot be written to; the message says which and why
         */
        void configureLogs(GatewayConfig.Logging logging, boolean verbose) throws IOException;
    }
}
