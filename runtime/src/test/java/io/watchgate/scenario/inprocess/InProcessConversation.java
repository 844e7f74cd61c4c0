package io.watchgate.scenario.inprocess;

import io.watchgate.gateway.Environment;
import io.watchgate.gateway.Gateway;
import io.watchgate.gateway.GatewaySeam;
import io.watchgate.gateway.GatewaySetup;
import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.scenario.Conversation;
import io.watchgate.scenario.Given;
import io.watchgate.scenario.Inbox;
import io.watchgate.transport.ServerCommand;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A gateway in this process. */
final class InProcessConversation implements Conversation {

    private final Wire toGateway = new Wire();
    private final Wire fromGateway = new Wire();
    private final ScriptedServer server = new ScriptedServer();
    private final Ledger ledger = new Ledger();
    private final MovableTicker ticker = new MovableTicker();
    private final AtomicBoolean auditorsWork = new AtomicBoolean(true);
    private final Inbox<byte[]> client = fromGateway.collect("scripted-client", () -> {});
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final Gateway gateway;

    InProcessConversation(Given given) throws IOException {
        Environment world = new Environment(toGateway.out(), fromGateway.in(), Clock.systemUTC(), ticker, "scenario");
        gateway = GatewaySeam.over(
                server, setup(given), world, Stations.bus(given.plugins(), ledger, auditorsWork, ticker));
        Thread thread = new Thread(this::run, "gateway");
        thread.setDaemon(true);
        thread.start();
    }

    private static GatewaySetup setup(Given given) {
        Given.Timeouts timeouts = given.timeouts();
        Given.Limits limits = given.limits();
        return new GatewaySetup(
                "script",
                new ServerCommand(List.of("script"), given.env(), Optional.empty()),
                new GatewaySetup.Patience(timeouts.connection(), timeouts.request(), timeouts.client()),
                new GatewaySetup.Limits(
                        limits.concurrent(),
                        limits.queued(),
                        new FrameLimits(limits.bytes(), limits.depth(), FrameLimits.DEFAULT.openNames())));
    }

    /** As the command does: 0 when the client has closed its side, and no output after that. */
    private void run() {
        try {
            gateway.run();
            fromGateway.closeIn();
            exit.complete(0);
        } catch (IOException | RuntimeException e) {
            exit.completeExceptionally(e);
        }
    }

    @Override
    public void clientSays(byte[] bytes) throws IOException {
        toGateway.say(bytes);
    }

    @Override
    public void clientCloses() throws IOException {
        toGateway.closeIn();
    }

    @Override
    public void serverSays(byte[] bytes) throws IOException {
        server.say(bytes);
    }

    @Override
    public void serverWarns(byte[] bytes) throws IOException {
        server.warn(bytes);
    }

    @Override
    public void serverCloses() throws IOException {
        server.closeStdout();
    }

    @Override
    public void serverExits(int code) {
        server.exit(code);
    }

    @Override
    public void advance(Duration by) {
        ticker.advance(by);
        GatewaySeam.expire(gateway);
    }

    @Override
    public void auditors(boolean work) {
        auditorsWork.set(work);
    }

    @Override
    public Inbox<byte[]> client() {
        return client;
    }

    @Override
    public Inbox<byte[]> server() {
        return server.heard();
    }

    @Override
    public Inbox<Map<String, String>> audit() {
        return ledger.records();
    }

    @Override
    public OptionalInt exitCode(Duration patience) {
        try {
            return OptionalInt.of(exit.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return OptionalInt.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the gateway threw", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }

    @Override
    public void close() {
        server.kill();
        gateway.stop();
        try {
            toGateway.closeIn();
            toGateway.closeOut();
            fromGateway.closeIn();
            fromGateway.closeOut();
        } catch (IOException e) {
            throw new IllegalStateException("a pipe could not be closed", e);
        }
    }
}
