package io.watchgate.it.faults;

import io.watchgate.it.dsl.Answer;
import io.watchgate.it.dsl.Await;
import io.watchgate.it.dsl.Frames;
import io.watchgate.it.dsl.GatewayProcess;
import io.watchgate.it.dsl.Servers;
import io.watchgate.it.dsl.Setup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Calls as fast as a client can send them, each with a name of its own by which it is found again. */
record Load(GatewayProcess gateway, int calls) {

    private static final Pattern NAME = Pattern.compile("after\\.\\d+\\.load-\\d+");

    /** Begins to send; a gateway that dies meanwhile is none of the sender's business. */
    Load begin() {
        Thread sender = new Thread(this::send, "it-load");
        sender.setDaemon(true);
        sender.start();
        return this;
    }

    /** Waits until so many are answered. */
    void awaitAnswers(int count) throws Exception {
        Await.until(count + " answers", () -> answers() >= count);
    }

    void awaitAll() throws Exception {
        awaitAnswers(calls);
    }

    /** How often each call was answered, in their order. */
    int[] answersByCall() {
        int[] answers = new int[calls];
        for (String line : gateway.out().soFar()) {
            int id = Answer.of(line).json().path("id").asInt();
            if (id > 0 && id <= calls) {
                answers[id - 1]++;
            }
        }
        return answers;
    }

    boolean isAnsweredOnceEach() {
        return Arrays.stream(answersByCall()).allMatch(count -> count == 1);
    }

    /** A client as a process of its own, which says the same and prints what it hears. */
    static GatewayProcess clientOf(Setup setup, int calls) throws IOException {
        List<String> lines = new ArrayList<>(List.of(Frames.INITIALIZE, Frames.INITIALIZED));
        for (int id = 1; id <= calls; id++) {
            lines.add(call(id));
        }
        Path file = Files.write(setup.folder().resolve("said"), lines);
        return setup.launch().through(Servers.client(file)).start();
    }

    /** The calls that the server received. */
    static Set<String> received(Setup setup) throws IOException {
        return names(setup.journal().entries());
    }

    /** The calls that the audit has requests of. */
    static Set<String> recorded(Setup setup) throws IOException {
        List<String> records = Files.readString(setup.audit(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("\"kind\":\"request\""))
                .toList();
        return names(records);
    }

    private static Set<String> names(List<String> lines) {
        return lines.stream()
                .map(NAME::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String call(int id) {
        return Frames.call(id, "after." + id % 7 + ".load-" + id);
    }

    private long answers() {
        return Arrays.stream(answersByCall()).filter(count -> count > 0).count();
    }

    private void send() {
        try {
            for (int id = 1; id <= calls; id++) {
                gateway.send(call(id));
            }
        } catch (IOException theGatewayIsGone) {
            Thread.currentThread().interrupt();
        }
    }
}
