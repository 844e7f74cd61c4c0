package io.watchgate.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a command line into words as a POSIX shell does, and does nothing else that a shell does. */
final class WordSplitter {

    private static final char NONE = 0;

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char quote = NONE;

    private WordSplitter(String line) {
        this.line = line;
    }

    /** The words; empty when a quote is not closed or nothing follows the last backslash. */
    static Optional<List<String>> split(String line) {
        return new WordSplitter(line).run();
    }

    private Optional<List<String>> run() {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'') {
                if (++i == line.length()) {
                    return Optional.empty();
                }
                escaped(line.charAt(i));
            } else if (quote != NONE) {
                quoted(c);
            } else {
                unquoted(c);
            }
        }
        endWord();
        return quote == NONE ? Optional.of(List.copyOf(words)) : Optional.empty();
    }

    private void escaped(char c) {
        if (c == '\n') {
            return; // the line goes on
        }
        if (quote == '"' && "$`\"\\".indexOf(c) < 0) {
            word.append('\\');
        }
        word.append(c);
        inWord = true;
    }

    private void quoted(char c) {
        if (c == quote) {
            quote = NONE;
        } else {
            word.append(c);
        }
    }

    private void unquoted(char c) {
        if (c == '\'' || c == '"') {
            quote = c;
            inWord = true;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            endWord();
        } else {
            word.append(c);
            inWord = true;
        }
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }
}
