package io.watchgate.detect.secrets.pattern;

/** A part of a text, {@code end} exclusive. */
record Span(int start, int end) {

    /** A line is not longer than that to either side of a match: a text may be one line, and have many matches. */
    private static final int LINE = 512;

    String of(String text) {
        return text.substring(start, end);
    }

    /** The whole lines that it is on. */
    Span lines(String text) {
        int from = start;
        while (from > 0 && start - from < LINE && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LINE && text.charAt(to) != '\n') {
            to++;
        }
        return new Span(from, to);
    }
}
