package io.watchgate.bus;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What is logged under one name while a test runs. */
final class Logged implements AutoCloseable {

    private final List<String> lines = new ArrayList<>();
    private final Logger logger;
    private final Handler handler = new Listener();

    Logged(String name) {
        logger = Logger.getLogger(name);
        logger.addHandler(handler);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord logged) {
            lines.add(new SimpleFormatter().formatMessage(logged));
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
