package io.watchgate.gateway;

import io.watchgate.mcp.CallDetails;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever ends a request first, it ends once: by its answer, by its deadline, by the end of the server. */
@Timeout(60)
class PendingRequestsRaceTest {

    private static final int THREADS = 8;
    private static final int REQUESTS = 20_000;

    private final PendingRequests pending = new PendingRequests(REQUESTS);
    private final Map<Call, AtomicInteger> endings = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<Call> opened = new AtomicReferenceArray<>(REQUESTS);
    private final Set<Call> cancelled = ConcurrentHashMap.newKeySet();

    @Test
    void everyRequestEndsOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> work =
                    IntStream.range(0, THREADS).mapToObj(this::work).toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        pending.closeAll().forEach(this::ended);

        for (int i = 0; i < REQUESTS; i++) {
            Call call = opened.get(i);
            int count = endings.getOrDefault(call, new AtomicInteger()).get();
            assertThat(count).as("endings of %s", call.id()).isLessThanOrEqualTo(1);
            assertThat(count == 1 || cancelled.contains(call))
                    .as("%s has ended or was cancelled", call.id())
                    .isTrue();
        }
    }

    private Callable<Void> work(int thread) {
        return () -> {
            SplittableRandom random = new SplittableRandom(thread);
            for (int i = thread; i < REQUESTS; i += THREADS) {
                Call call = pending.open(Requests.numbered(i), CallDetails.of(Requests.numbered(i)), i, Duration.ofNanos(500))
                        .orElseThrow();
                opened.set(i, call);
                endSomething(random, i);
            }
            return null;
        };
    }

    private void endSomething(SplittableRandom random, int now) {
        Call any = opened.get(random.nextInt(Math.max(0, now - 200), now + 1));
        switch (random.nextInt(5)) {
            case 0 -> pending.expire(now).forEach(this::ended);
            case 1 -> {
                if (any != null && pending.isAwaited(any)) {
                    cancelled.add(any);
                    pending.cancel(any);
                }
            }
            case 2 -> {
                if (any != null && pending.close(any)) {
                    ended(any);
                }
            }
            default ->
                pending.bySender(Requests.numbered(random.nextInt(REQUESTS)).id())
                        .flatMap(call -> pending.close(call.wireId()))
                        .ifPresent(this::ended);
        }
    }

    private void ended(Call call) {
        endings.computeIfAbsent(call, unused -> new AtomicInteger()).incrementAndGet();
    }
}
