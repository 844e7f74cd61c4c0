package io.watchgate.config;

import io.watchgate.jsonrpc.VisibleText;

/** Text from a file as a message shows it. */
final class Visible {

    private static final int BRIEF = 60;
    private static final int WHOLE = 2000;

    private Visible() {}

    /** A value: enough of it to recognise it. */
    static String brief(String text) {
        return VisibleText.of(text, BRIEF);
    }

    /** A sentence, or the name of a file. */
    static String of(String text) {
        return VisibleText.of(text, WHOLE);
    }
}
