package io.watchgate.detect.injection;

import org.jspecify.annotations.Nullable;

/** What punctuation says: ends of sentences, labels, addresses, tags and the delimiters of chat templates. */
final class Marks {

    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_INDENT = 8;
    private static final int RUN = 3;

    private final Reading reading;
    private final byte[] bytes;
    private final Addresses addresses;
    private final @Nullable ToolNames toolNames;

    Marks(Reading reading, @Nullable Speaker speaker) {
        this.reading = reading;
        this.bytes = reading.bytes();
        this.addresses = new Addresses(reading);
        this.toolNames = speaker == null ? null : new ToolNames(reading, speaker);
    }

    /** Reads the mark and what belongs to it, and answers where to go on. */
    int at(int i) {
        return switch (bytes[i]) {
            case ':' -> addresses.beginsUrl(i) ? addresses.url(i) : label(i);
            case '@' -> addresses.mail(i);
            case ']' -> byteAt(i + 1) == '(' ? addresses.link(i + 2) : i + 1;
            case '[' -> name(i, i + 1);
            case '<' -> tag(i);
            case '{' -> brace(i);
            case '_' -> underscore(i);
            default -> run(i);
        };
    }

    private int underscore(int i) {
        if (toolNames != null) {
            toolNames.at(i);
        }
        return run(i);
    }

    /** A file like .env, the end of a sentence, or nothing. */
    int stop(int i) {
        int before = kindAt(i - 1);
        int after = kindAt(i + 1);
        if (bytes[i] == '.' && before <= 0 && after > 0) {
            return name(i, i + 1);
        }
        // one letter before it: "e.g.", an initial
        boolean abbreviation = before > 0 && kindAt(i - 2) <= 0;
        boolean wide = reading.text().charAt(i) > Byte.MAX_VALUE;
        if (wide
                || !abbreviation && (i + 1 >= bytes.length || after == Alphabet.LINE || isBlankOrQuote(bytes[i + 1]))) {
            reading.newSentence();
        }
        return i + 1;
    }

    /** A wrapped line goes on; an empty one, an item of a list or a heading begins anew. */
    void line(int i) {
        int next = i + 1;
        int limit = Math.min(bytes.length, next + LONGEST_INDENT);
        while (next < limit && (bytes[next] == ' ' || bytes[next] == '\t' || bytes[next] == '\r')) {
            next++;
        }
        if (next >= bytes.length || "\n-*#|>[<".indexOf(bytes[next]) >= 0 || isDigit(kindAt(next))) {
            reading.newSentence();
        }
    }

    private int label(int i) {
        int last = i > 1 && bytes[i - 1] == ' ' ? i - 2 : i - 1;
        if (isLetter(last)) {
            int before = last;
            int limit = Math.max(0, i - LONGEST_NAME);
            while (before >= limit && (isLetter(before) || bytes[before] == '_')) {
                before--;
            }
            while (before >= limit && " #*->|[\"(".indexOf(bytes[before]) >= 0) {
                before--;
            }
            int kind = kindAt(before);
            boolean begins = before < 0 || kind == Alphabet.LINE || kind == Alphabet.STOP;
            reading.mark(begins ? Mark.LABEL : Mark.COLON, i, i + 1);
        }
        return i + 1;
    }

    private int tag(int i) {
        if (byteAt(i + 1) == '!' && byteAt(i + 2) == '-' && byteAt(i + 3) == '-') {
            reading.mark(Mark.COMMENT, i, i + 4);
            return i + 4;
        }
        if (byteAt(i + 1) == '<' && byteAt(i + 2) == '<') {
            return run(i);
        }
        return name(i, i + 1);
    }

    /** Two braces of a template, or an object whose first member says that it is a call. */
    private int brace(int i) {
        if (byteAt(i + 1) == '{') {
            reading.mark(Mark.BRACES, i, i + 2);
            return i + 2;
        }
        int from = i + 1;
        int limit = Math.min(bytes.length, from + LONGEST_INDENT);
        while (from < limit && (bytes[from] == ' ' || bytes[from] == '\n' || bytes[from] == '"')) {
            from++;
        }
        name(i, from);
        return i + 1;
    }

    /** A word of the vocabulary that begins with a mark, such as {@code <system} or {@code .env}. */
    private int name(int mark, int from) {
        int hash = Alphabet.step(0, bytes[mark] & 0xFF);
        int limit = Math.min(bytes.length, from + LONGEST_NAME);
        int i = from;
        while (i < limit) {
            int kind = Alphabet.kind(bytes[i]);
            // only the first of a name can be a slash or a second bracket: "</system", "<<SYS"
            if (kind <= 0 && (i == from ? "_-|/<" : "_-|").indexOf(bytes[i]) < 0) {
                break;
            }
            hash = Alphabet.step(hash, kind > 0 ? kind : bytes[i]);
            i++;
        }
        int number = Vocabulary.NONE;
        if (byteAt(i) == ']') {
            number = reading.vocabulary().find(Alphabet.step(hash, ']'));
        }
        number = number == Vocabulary.NONE ? reading.vocabulary().find(hash) : number;
        if (number == Vocabulary.NONE) {
            return mark + 1;
        }
        reading.word(number, mark, i);
        return i;
    }

    private int run(int start) {
        byte mark = bytes[start];
        int i = start + 1;
        while (i < bytes.length && bytes[i] == mark) {
            i++;
        }
        if (i - start >= RUN) {
            reading.mark(Mark.RULE, start, i);
        }
        return i;
    }

    private boolean isLetter(int i) {
        int kind = kindAt(i);
        return kind > 0 || kind == Alphabet.FOREIGN;
    }

    private int kindAt(int i) {
        return i >= 0 && i < bytes.length ? Alphabet.kind(bytes[i]) : Alphabet.NOTHING;
    }

    private int byteAt(int i) {
        return i < bytes.length ? bytes[i] : 0;
    }

    private static boolean isDigit(int kind) {
        return kind >= '0' && kind <= '9';
    }

    private static boolean isBlankOrQuote(byte b) {
        return b == ' ' || b == '"' || b == '\'' || b == '\t' || b == '\r' || b == ')' || b == '*';
    }
}
