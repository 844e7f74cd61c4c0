package io.watchgate.quarkus;

import io.watchgate.config.GatewayConfig;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.ErrorManager;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.jspecify.annotations.Nullable;

/** The product's own log: what the gateway tells about itself. Standard output is never one of its destinations. */
final class ProductLogs {

    /** The message without its exception ({@code %m} would add that), whose text may quote frames. */
    private static final String PATTERN = "%d{yyyy-MM-dd HH:mm:ss,SSS} %p [%c] %s%n";

    private ProductLogs() {}

    /** @throws IOException when the log file cannot be written, with a message for a person; then all is as it was */
    static void configure(GatewayConfig.Logging logging, boolean verbose) throws IOException {
        Logger root = LogContext.getLogContext().getLogger("");
        List<ExtHandler> handlers = new ArrayList<>();
        for (GatewayConfig.Handler handler : logging.handlers()) {
            handlers.add(handler == GatewayConfig.Handler.STDERR ? stderr() : file(logging));
        }
        root.setHandlers(handlers.toArray(ExtHandler[]::new));
        LogContext.getLogContext().getLogger("watchgate").setLevel(verbose ? Level.DEBUG : level(logging.level()));
    }

    private static java.util.logging.Level level(GatewayConfig.Level level) {
        return switch (level) {
            case DEBUG -> Level.DEBUG;
            case INFO -> Level.INFO;
            case WARNING -> Level.WARN;
            case ERROR -> Level.ERROR;
            case CRITICAL -> Level.FATAL;
        };
    }

    private static ExtHandler stderr() {
        return new ConsoleHandler(ConsoleHandler.Target.SYSTEM_ERR, new PatternFormatter(PATTERN));
    }

    private static ExtHandler file(GatewayConfig.Logging logging) throws IOException {
        LogFile file = open(logging);
        file.setFormatter(new PatternFormatter(PATTERN));
        if (!logging.handlers().contains(GatewayConfig.Handler.STDERR)) {
            // its own complaints would go to stderr, which stays empty
            file.setErrorManager(new Silence());
        }
        return file;
    }

    private static LogFile open(GatewayConfig.Logging logging) throws IOException {
        Path path = logging.filePath().orElseThrow();
        try {
            return LogFile.open(path, (long) logging.maxFileSizeMb() << 20, logging.backupCount());
        } catch (IOException e) {
            throw new IOException("logging.file_path: cannot log to " + path + ": " + why(e), e);
        }
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " is no directory";
        }
        return e instanceof FileNotFoundException
                ? "it cannot be opened"
                : e.getClass().getSimpleName();
    }

    private static final class Silence extends ErrorManager {
        @Override
        public void error(@Nullable String message, @Nullable Exception cause, int code) {}
    }
}
