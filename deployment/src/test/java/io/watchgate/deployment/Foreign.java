package io.watchgate.deployment;

import io.watchgate.jsonrpc.Frame;
import io.watchgate.spi.AuditRecord;
import io.watchgate.spi.Auditor;
import io.watchgate.spi.FrameContext;
import io.watchgate.spi.Middleware;
import io.watchgate.spi.Option;
import io.watchgate.spi.Plugin;
import io.watchgate.spi.SecurityPolicy;
import io.watchgate.spi.Verdict;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** Plugins as somebody else writes them, one of each kind. */
public final class Foreign {
    private Foreign() {}

    @Plugin(name = "free_day", config = FreeDay.Config.class, summary = "Keeps a day of the week free")
    public static final class FreeDay implements SecurityPolicy {
        final Config config;
        final Clock clock;

        public record Config(
                @Option(doc = "the day to keep free", otherwise = "sunday")
                DayOfWeek day,

                @Option(doc = "hours that count as well") Map<String, Hours> hours) {}

        public record Hours(
                @Option(doc = "the first one", min = 0, max = 23)
                int from,

                @Option(doc = "the last one", otherwise = "23", min = 0, max = 23)
                int to) {}

        public FreeDay(Config config, Clock clock) {
            this.config = config;
            this.clock = clock;
        }

        /** For tests; not the container's. */
        FreeDay(Config config) {
            this(config, Clock.systemUTC());
        }

        @Override
        public Verdict judge(Frame frame, FrameContext context) {
            return Verdict.PASS;
        }
    }

    @Plugin(name = "nothing", summary = "Changes nothing")
    public static class Nothing implements Middleware {
        @Override
        public Verdict handle(Frame frame, FrameContext context) {
            return Verdict.PASS;
        }
    }

    @Plugin(name = "tally", config = Tally.Start.class, summary = "Counts")
    public static class Tally implements Auditor {
        final Start begin;

        public record Start(
                @Option(doc = "the number to begin with", otherwise = "0")
                long number) {}

        public Tally(Start begin) {
            this.begin = begin;
        }

        @Override
        public void record(List<AuditRecord> decisions) {}

        @Override
        public void close() {}
    }

    @Plugin(name = "unlucky", summary = "Fails to start")
    public static class Unlucky implements SecurityPolicy {

        public Unlucky() throws IOException {
            throw new IOException("no dice");
        }

        @Override
        public Verdict judge(Frame frame, FrameContext context) {
            return Verdict.PASS;
        }
    }

    static Class<?>[] classes() {
        return new Class<?>[] {
            Foreign.class,
            FreeDay.class,
            FreeDay.Config.class,
            FreeDay.Hours.class,
            Nothing.class,
            Unlucky.class,
            Tally.class,
            Tally.Start.class
        };
    }
}
