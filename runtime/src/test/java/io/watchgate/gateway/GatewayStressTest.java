package io.watchgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.watchgate.jsonrpc.FrameLimits;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.scenario.Conversation;
import io.watchgate.scenario.Given;
import io.watchgate.scenario.inprocess.InProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many requests at a time, answered in no order, some of them twice: each gets its own answer, once. */
@Timeout(120)
class GatewayStressTest {

    private static final int THREADS = 8;
    private static final int EACH = 2500;
    private static final int UNDER_WAY_EACH = 40;
    private static final int CONCURRENT = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final List<Semaphore> places = new ArrayList<>();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger mostOpen = new AtomicInteger();

    @Test
    void everyRequestGetsItsOwnAnswerOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 2);
        try (Conversation talk = new InProcess().open(given())) {
            List<Callable<Void>> work = new ArrayList<>();
            work.add(() -> listen(talk));
            work.add(() -> serve(talk));
            for (int t = 0; t < THREADS; t++) {
                places.add(new Semaphore(UNDER_WAY_EACH));
                work.add(client(t, talk));
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(wrong).isEmpty();
        assertThat(answers).hasSize(THREADS * EACH);
        assertThat(answers.values()).allSatisfy(count -> assertThat(count).hasValue(1));
        assertThat(mostOpen.get()).isBetween(2, CONCURRENT);
    }

    /** Text and numbers as ids, so that 8 senders use each of them twice. */
    private Callable<Void> client(int thread, Conversation talk) {
        return () -> {
            for (int i = 0; i < EACH; i++) {
                assertThat(places.get(thread).tryAcquire(60, TimeUnit.SECONDS)).isTrue();
                int number = thread / 2 * EACH + i;
                String id = thread % 2 == 0 ? Integer.toString(number) : "\"" + number + "\"";
                say(
                        talk,
                        "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"m\",\"params\":{\"mine\":" + id
                                + ",\"thread\":" + thread
                                + ",\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"x\"}}}\n");
            }
            return null;
        };
    }

    private static void say(Conversation talk, String line) throws IOException {
        talk.clientSays(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers in batches, shuffled, now and then twice, and with answers to nothing in between. */
    private Void serve(Conversation talk) throws IOException {
        Random random = new Random(7);
        List<JsonText> open = new ArrayList<>();
        for (int i = 0; i < THREADS * EACH; ) {
            boolean wait = open.isEmpty();
            var next = talk.server().await(i, wait ? PATIENCE : Duration.ZERO);
            if (next.isPresent()) {
                open.add(JsonText.of(new String(next.get(), StandardCharsets.UTF_8)));
                mostOpen.accumulateAndGet(open.size(), Math::max);
                i++;
            } else {
                assertThat(wait).as("the gateway stopped to send").isFalse();
            }
            if (next.isEmpty() || open.size() == CONCURRENT || i == THREADS * EACH) {
                Collections.shuffle(open, random);
                answer(talk, open, random);
            }
        }
        return null;
    }

    private static void answer(Conversation talk, List<JsonText> open, Random random) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (JsonText request : open) {
            String answer =
                    "{\"jsonrpc\":\"2.0\",\"id\":" + request.member("id").orElseThrow() + ",\"result\":"
                            + request.member("params").orElseThrow() + "}\n";
            lines.append(answer);
            if (random.nextInt(50) == 0) {
                lines.append(answer).append("{\"jsonrpc\":\"2.0\",\"id\":\"nothing\",\"result\":{}}\n");
            }
        }
        open.clear();
        talk.serverSays(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Void listen(Conversation talk) {
        for (int i = 0; i < THREADS * EACH; i++) {
            String line = new String(talk.client().await(i, PATIENCE).orElseThrow(), StandardCharsets.UTF_8);
            JsonText answer = JsonText.of(line);
            if (!answer.member("id").equals(answer.at("result", "mine"))) {
                wrong.add(line);
                continue;
            }
            answers.computeIfAbsent(answer.member("id").orElseThrow().toString(), unused -> new AtomicInteger())
                    .incrementAndGet();
            places.get(Integer.parseInt(
                            answer.at("result", "thread").orElseThrow().toString()))
                    .release();
        }
        return null;
    }

    private static Given given() {
        return new Given(
                false,
                new Given.Timeouts(PATIENCE, Duration.ofMinutes(10), PATIENCE),
                new Given.Limits(CONCURRENT, 1000, FrameLimits.DEFAULT.bytes(), FrameLimits.DEFAULT.depth()),
                Map.of(),
                new Given.Plugins(List.of(), List.of(), List.of()));
    }
}
