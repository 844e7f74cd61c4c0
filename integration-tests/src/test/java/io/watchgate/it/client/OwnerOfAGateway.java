package io.watchgate.it.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A client as a process of its own, to be killed: it starts the gateway, says all the lines of a file, and prints every
 * line that it hears.
 *
 * <p>Started as {@code OwnerOfAGateway LINES COMMAND...}.
 */
public final class OwnerOfAGateway {

    private OwnerOfAGateway() {}

    public static void main(String... args) throws IOException {
        List<String> command = List.of(args).subList(1, args.length);
        Process gateway = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] lines = Files.readAllBytes(Path.of(args[0]));
        Thread sender = new Thread(() -> send(gateway.getOutputStream(), lines));
        sender.setDaemon(true);
        sender.start();
        try (BufferedReader heard =
                new BufferedReader(new InputStreamReader(gateway.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = heard.readLine(); line != null; line = heard.readLine()) {
                System.out.println(line);
            }
        }
    }

    /** Says it all and then keeps the pipe open, as a client does. */
    private static void send(OutputStream out, byte[] lines) {
        try {
            out.write(lines);
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException("the gateway is gone", e);
        }
    }
}
