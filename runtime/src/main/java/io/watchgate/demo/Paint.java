package io.watchgate.demo;

import java.io.PrintWriter;

/** Prints with colours where there are any. */
final class Paint {

    private final PrintWriter out;
    private final boolean colour;

    Paint(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    String strong(String text) {
        return painted("1", text);
    }

    String faint(String text) {
        return painted("2", text);
    }

    String red(String text) {
        return painted("31", text);
    }

    String green(String text) {
        return painted("32", text);
    }

    String cyan(String text) {
        return painted("36", text);
    }

    private String painted(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
