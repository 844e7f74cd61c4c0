package io.watchgate.quarkus;

import io.watchgate.cli.Product;
import io.watchgate.config.GatewayConfig;
import java.io.IOException;

/** The process that the product runs in. */
final class ProcessHost implements Product.Host {

    @Override
    public void onShutdown(Runnable end) {
        Runtime.getRuntime().addShutdownHook(new Thread(end, "gateway-stop"));
    }

    @Override
    public void configureLogs(GatewayConfig.Logging logging, boolean verbose) throws IOException {
        ProductLogs.configure(logging, verbose);
    }
}
