package io.watchgate.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The tools: the first word of a name says what to do, the second what with, and the rest tells calls apart. */
final class Tools {

    static final String LIST = "{\"tools\":[" + tool("read_file") + "," + tool("list_files") + ","
            + tool("execute_command") + "," + tool("delete_file") + "]}";

    private final Voice voice;
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(1);
    private final Map<String, String> asked = new ConcurrentHashMap<>();

    Tools(Voice voice) {
        this.voice = voice;
    }

    private static String tool(String name) {
        return "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}";
    }

    void call(Message message) throws IOException {
        String[] words = message.tool().split("\\.", 3);
        String with = words.length > 1 ? words[1] : "";
        String id = message.id();
        switch (words[0]) {
            case "after" -> after(Long.parseLong(with), id);
            case "silent" -> {}
            case "twice" -> {
                voice.text(id, "once");
                voice.text(id, "twice");
            }
            case "unasked" -> {
                voice.text("987654", "nobody asked");
                voice.text(id, "done");
            }
            case "env" -> voice.text(id, System.getenv().getOrDefault(with, "unset"));
            case "pid" -> voice.text(id, Long.toString(ProcessHandle.current().pid()));
            case "flood" -> flood(id, Integer.parseInt(with));
            case "cwd" -> voice.text(id, Path.of("").toAbsolutePath().toString());
            case "huge" -> voice.huge(id, Integer.parseInt(with));
            case "ask" -> ask(id, with);
            case "say" -> say(id, with);
            case "deaf" -> deaf(id);
            case "spawn" -> spawn(id);
            case "exit" -> exit(Integer.parseInt(with));
            default -> voice.text(id, message.tool());
        }
    }

    /** An answer of the client: whoever had it asked gets the line. */
    void answered(Message message) throws IOException {
        String call = asked.remove(message.id());
        if (call != null) {
            voice.text(call, message.line().replace("\\", "\\\\").replace("\"", "\\\""));
        }
    }

    private void after(long millis, String id) {
        var unused = later.schedule(
                () -> {
                    voice.text(id, "late");
                    return null;
                },
                millis,
                TimeUnit.MILLISECONDS);
    }

    /** Asks the client something under an id of the server's own. */
    private void ask(String call, String name) throws IOException {
        asked.put('"' + name + '"', call);
        voice.line("{\"jsonrpc\":\"2.0\",\"id\":\"" + name + "\",\"method\":\"roots/list\"}");
    }

    /** Says the bytes of a file in the server's folder, then answers. */
    private void say(String id, String file) throws IOException {
        voice.bytes(Files.readAllBytes(Path.of(file)));
        voice.text(id, "said");
    }

    /** Says so many lines that are no messages, then answers. */
    private void flood(String id, int lines) throws IOException {
        for (int i = 0; i < lines; i++) {
            voice.line(i % 2 == 0 ? "progress: " + i : "");
        }
        voice.text(id, "flooded");
    }

    /** Never reads again. */
    private void deaf(String id) throws IOException {
        voice.text(id, "deaf");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void spawn(String id) throws IOException {
        voice.text(id, Long.toString(new ProcessBuilder("sleep", "300").start().pid()));
    }

    private static void exit(int code) {
        System.err.println("\u001b[31mfatal\u001b[0m: nothing works\u202e any more");
        System.err.println("the token is " + System.getenv("TOKEN"));
        Runtime.getRuntime().halt(code);
    }
}
