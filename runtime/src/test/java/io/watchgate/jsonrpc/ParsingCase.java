package io.watchgate.jsonrpc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** One file of the JSON test suite that stands in {@code json-parsing/cases.txt}. */
record ParsingCase(String name, String base64, int times) {

    static List<ParsingCase> all() {
        try (InputStream cases = ParsingCase.class.getResourceAsStream("/json-parsing/cases.txt")) {
            return new String(cases.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(ParsingCase::parse)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<ParsingCase> named(String prefix) {
        return all().stream().filter(each -> each.name.startsWith(prefix));
    }

    /** The bytes, made anew for each who asks. */
    byte[] json() {
        byte[] once = Base64.getDecoder().decode(base64);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            json.writeBytes(once);
        }
        return json.toByteArray();
    }

    /** A notification with these bytes as the one member of its parameters. */
    byte[] inParams() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(
                "{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"params\":{\"value\":".getBytes(StandardCharsets.US_ASCII));
        line.writeBytes(json());
        line.writeBytes("}}".getBytes(StandardCharsets.US_ASCII));
        return line.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }

    private static ParsingCase parse(String line) {
        String[] columns = line.split(" ", 3);
        return new ParsingCase(
                columns[0],
                columns.length > 1 ? columns[1] : "",
                columns.length > 2 ? Integer.parseInt(columns[2]) : 1);
    }
}
