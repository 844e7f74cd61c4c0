package io.watchgate.detect.injection;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds names in the way of {@code send_email} that are not the speaker's own: neither those of its siblings nor such as
 * share a word with its name, as {@code import_report} and {@code export_report} do.
 */
final class ToolNames {

    private static final int LONGEST = 64;
    private static final int TELLING = 2;

    private final Reading reading;
    private final byte[] bytes;
    private final Speaker speaker;
    private final Set<String> ownWords;
    private int readUntil;

    ToolNames(Reading reading, Speaker speaker) {
        this.reading = reading;
        this.bytes = reading.bytes();
        this.speaker = speaker;
        this.ownWords = words(speaker.name());
    }

    /** An underscore: if a name stands around it, the mark goes beside its first word. */
    void at(int i) {
        if (i < readUntil || !belongs(i - 1) || !belongs(i + 1)) {
            return;
        }
        int start = i;
        while (start > 0 && i - start < LONGEST && belongs(start - 1)) {
            start--;
        }
        int end = i;
        while (end < bytes.length && end - i < LONGEST && belongs(end)) {
            end++;
        }
        readUntil = end;
        String name = reading.text().substring(start, end);
        if (!isOwn(name)) {
            reading.markHere(Mark.TOOL, start, end);
        }
    }

    private boolean isOwn(String name) {
        if (speaker.siblings().contains(name)) {
            return true;
        }
        return words(name).stream().anyMatch(ownWords::contains);
    }

    private boolean belongs(int i) {
        return i >= 0 && i < bytes.length && (Alphabet.kind(bytes[i]) > 0 || bytes[i] == '_');
    }

    /** The words of a name in lower case, but for the short ones. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '_';
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (!Character.isLetterOrDigit(c) || hump) {
                if (word.length() > TELLING) {
                    words.add(word.toString().toLowerCase(Locale.ROOT));
                }
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
        }
        return words;
    }
}
