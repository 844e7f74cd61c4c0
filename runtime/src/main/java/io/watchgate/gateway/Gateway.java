package io.watchgate.gateway;

import io.watchgate.bus.FrameBus;
import io.watchgate.bus.Lane;
import io.watchgate.jsonrpc.FrameCodec;
import io.watchgate.transport.LineSink;
import io.watchgate.transport.LineSource;
import io.watchgate.transport.Server;
import io.watchgate.transport.ServerProcess;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A gateway from its start to its end: one client on a pair of streams, one server as a child process.
 *
 * <p>{@link #run()} returns when the client has closed its side; {@link #stop()} ends it from outside. Either way the
 * server and all it started are gone afterwards, and the audit is closed.
 */
public final class Gateway {

    private static final System.Logger LOG = System.getLogger("watchgate.gateway");

    /** Half of what a pipe holds: with no more than this unread, a frame never makes its writer wait. */
    private static final long SERVER_CREDIT = 32 << 10;

    private static final int SINK_CAPACITY = 8 << 20;
    private static final long QUEUED_BYTES = 32L << 20;
    private static final Duration DRAIN = Duration.ofMillis(200);
    private static final Duration LAST_WORDS = Duration.ofMillis(300);
    private static final Duration CLOSING = Duration.ofMillis(500);

    private final GatewaySetup setup;
    private final Environment world;
    private final FrameBus bus;
    private final Server process;
    private final LineSink client;
    private final LineSink server;
    private final Session session;
    private final Traffic traffic;
    private final Watchdog watchdog;
    private final ServerEnd serverEnd;
    private final StallWatch stalls;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch serverDone = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean broken;

    private Gateway(GatewaySetup setup, Environment world, FrameBus bus, Server process) {
        this.setup = setup;
        this.world = world;
        this.bus = bus;
        this.process = process;
        this.client = new LineSink(world.out(), "to-client", LineSink.PATIENT, SINK_CAPACITY, world.ticker());
        this.server = new LineSink(process.stdin(), "to-server", SERVER_CREDIT, SINK_CAPACITY, world.ticker());
        this.session = new Session(world.sessionId(), setup.serverName(), world.clock());
        GatewaySetup.Limits limits = setup.limits();
        int open = limits.concurrentRequests() + limits.queuedRequests();
        // The window says it better when there are too many; this is the bound behind it.
        PendingRequests ofClient = new PendingRequests(2 * open);
        RequestWindow window = new RequestWindow(
                server,
                new RequestWindow.Limits(limits.concurrentRequests(), limits.queuedRequests(), QUEUED_BYTES),
                ofClient::isAwaited);
        this.traffic = new Traffic(ofClient, new PendingRequests(open), window);
        this.stalls = new StallWatch(setup.patience().request(), this::stalled);
        this.watchdog = new Watchdog(
                link(), session, traffic, setup.patience().shortest().toNanos());
        this.serverEnd = new ServerEnd(process, setup.command().env().values());
    }

    /** Starts the server. The gateway carries nothing until {@link #run()}. */
    public static Gateway start(GatewaySetup setup, Environment world, FrameBus bus) throws IOException {
        return over(ServerProcess.start(setup.command(), world.sessionId(), world.ticker()), setup, world, bus);
    }

    /** A gateway before a server that is there already. */
    static Gateway over(Server process, GatewaySetup setup, Environment world, FrameBus bus) {
        return new Gateway(setup, world, bus, process);
    }

    /**
     * Carries frames until the client closes its side, then stops.
     *
     * @return false when it ended because of a fault of its own
     */
    public boolean run() {
        daemon("server-stderr", serverEnd.stderr());
        daemon("from-server", this::readServer);
        daemon("watchdog", watchdog);
        daemon("stalls", stalls);
        daemon("from-client", () -> {
            readClient();
            over.countDown();
        });
        awaitOver();
        stop();
        return !broken;
    }

    private void readClient() {
        Link link = link();
        FrameCodec codec = new FrameCodec(setup.limits().frame());
        ClientReader reader = new ClientReader(
                link,
                session,
                traffic,
                new ClientReader.Patience(
                        setup.patience().connection(), setup.patience().request()));
        new Pump(new LineSource(world.in(), codec), link, reader, this::awaitReaders).run();
    }

    private void awaitOver() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Closes the server's stdin, gives it time to end, ends it otherwise, and closes the audit. May be called by any
     * thread; returns when all is done.
     */
    public void stop() {
        if (stopping.compareAndSet(false, true)) {
            if (server.awaitEmpty(DRAIN)) {
                server.close();
            } else {
                LOG.log(Level.WARNING, "the server does not read what it was sent");
                process.kill();
            }
            process.stop();
            await(serverDone, LAST_WORDS);
            watchdog.stop();
            stalls.stop();
            closePlugins();
            stopped.countDown();
        }
        await(stopped, Duration.ofSeconds(3));
    }

    /** Answers what is overdue now, without waiting for the watchdog to wake. */
    void expire() {
        watchdog.expire();
    }

    private void readServer() {
        Link link = link();
        ServerReader reader =
                new ServerReader(link, session, traffic, setup.patience().client());
        FrameCodec codec = new FrameCodec(setup.limits().frame());
        try {
            try {
                new Pump(new LineSource(process.stdout(), codec), link, reader, this::awaitClient).run();
            } finally {
                reader.end(serverEnd.explain());
            }
        } finally {
            serverDone.countDown();
        }
    }

    /** Between a client's frames: waits for a server that reads slowly, and ends one that has stopped to read. */
    private void awaitReaders() {
        awaitClient();
        if (!server.awaitRoom(setup.patience().request())) {
            LOG.log(Level.WARNING, "the server has stopped to read: it is ended");
            process.kill();
        }
    }

    private void awaitClient() {
        while (!client.awaitRoom(setup.patience().client())) {
            LOG.log(Level.WARNING, "the client has stopped to read");
        }
    }

    private Link link() {
        Lane lane = bus.lane();
        stalls.add(lane.pulse());
        return new Link(lane, session, client, server, world.ticker());
    }

    private void stalled(String plugin) {
        fail("plugin " + plugin + " did not return within the request timeout");
    }

    /** Not by this thread: a plugin that does not return must not keep the process alive. */
    private void closePlugins() {
        CountDownLatch closed = new CountDownLatch(1);
        daemon("closing", () -> {
            bus.close();
            closed.countDown();
        });
        await(closed, CLOSING);
    }

    private void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        // With one thread less nobody would carry, answer or time out what it was there for: that ends the session.
        thread.setUncaughtExceptionHandler(
                (failed, why) -> fail(name + " failed: " + why.getClass().getName()));
        thread.start();
    }

    private void fail(String why) {
        LOG.log(Level.ERROR, "{0}; the session ends", why);
        broken = true;
        over.countDown();
    }

    private static void await(CountDownLatch latch, Duration patience) {
        try {
            if (!latch.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.DEBUG, "stopping went on without waiting any longer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
