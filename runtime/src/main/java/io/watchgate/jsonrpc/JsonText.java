package io.watchgate.jsonrpc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * One JSON value as it stands in the bytes of a frame: a window, not a copy.
 *
 * <p>Every {@code JsonText} is valid JSON without duplicate members and without line ends; only the strict reader and
 * {@link JsonWriter} make them. It is immutable and may be shared between threads. A look-up walks the bytes, so its cost is the size of the
 * value; whoever needs many members of one object asks for {@link #members()} once.
 */
public final class JsonText {

    /** A member of an object: its name, decoded, and its value. */
    public record Member(String name, JsonText value) {}

    private final byte[] bytes;
    private final ContainerEnds ends;
    private final int start;
    private final int end;

    JsonText(byte[] bytes, int start, int end) {
        this(bytes, ContainerEnds.NONE, start, end);
    }

    /** @param ends where containers in these bytes end, as far as it is known */
    JsonText(byte[] bytes, ContainerEnds ends, int start, int end) {
        this.bytes = bytes;
        this.ends = ends;
        this.start = start;
        this.end = end;
    }

    /** Text of our own making, such as an answer or a test's; throws when it is not JSON that the reader admits. */
    public static JsonText of(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            return new StrictScanner(FrameLimits.DEFAULT).scan(bytes);
        } catch (MalformedJson e) {
            throw new IllegalArgumentException("not JSON: " + e.reason(), e);
        }
    }

    public JsonKind kind() {
        return JsonKind.of(bytes[start]);
    }

    /** How many bytes of UTF-8 this value takes. */
    public int size() {
        return end - start;
    }

    /** Whether its strings, names included, say nothing but printable ASCII, line ends, tabs and what passes this test. */
    public boolean isPlain(IntPredicate others) {
        return PlainBytes.are(bytes, start, end, others);
    }

    /** The member of that name, when this is an object that has one. */
    public Optional<JsonText> member(String name) {
        for (Walk walk = new Walk(JsonKind.OBJECT); walk.next(); ) {
            if (walk.isNamed(name)) {
                return Optional.of(walk.value());
            }
        }
        return Optional.empty();
    }

    /** Follows names downwards: {@code at("params", "name")}. */
    public Optional<JsonText> at(String... path) {
        Optional<JsonText> found = Optional.of(this);
        for (String name : path) {
            found = found.flatMap(value -> value.member(name));
        }
        return found;
    }

    /** Steps through the members of an object, without allocating for those passed over; none when it is something else. */
    public Walk walk() {
        return new Walk(JsonKind.OBJECT);
    }

    /** Steps through all strings in this value, names of members included. */
    public StringWalk strings() {
        return new StringWalk(bytes, start, end);
    }

    /** The members of an object in their order; none when this is something else. */
    public List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (Walk walk = new Walk(JsonKind.OBJECT); walk.next(); ) {
            members.add(new Member(walk.name(), walk.value()));
        }
        return members;
    }

    /** The elements of an array in their order; none when this is something else. */
    public List<JsonText> elements() {
        List<JsonText> elements = new ArrayList<>();
        for (Walk walk = new Walk(JsonKind.ARRAY); walk.next(); ) {
            elements.add(walk.value());
        }
        return elements;
    }

    /** The decoded text, when this is a string. */
    public Optional<String> text() {
        return kind() == JsonKind.STRING
                ? Optional.of(JsonStrings.decode(bytes, start + 1, end - 1))
                : Optional.empty();
    }

    /** Whether {@code part} is a window on this value, and not a copy of what can be seen through one. */
    boolean holds(JsonText part) {
        return part.bytes == bytes && part.start >= start && part.end <= end;
    }

    /** This value with {@code part}, which must be a window on it, replaced; every other byte stays. */
    public JsonText replace(JsonText part, JsonText replacement) {
        if (!holds(part)) {
            throw new IllegalArgumentException("'part' does not stand in this value");
        }
        byte[] spliced = new byte[size() - part.size() + replacement.size()];
        int before = part.start - start;
        System.arraycopy(bytes, start, spliced, 0, before);
        System.arraycopy(replacement.bytes, replacement.start, spliced, before, replacement.size());
        System.arraycopy(bytes, part.end, spliced, before + replacement.size(), end - part.end);
        return new JsonText(spliced, 0, spliced.length);
    }

    /** This object, which has members but none of that name, with one more at its end; every other byte stays. */
    JsonText withLast(String name, JsonText value) {
        JsonText opened = new JsonText(bytes, start, end - 1);
        return new JsonWriter().value(opened).member(name, value).endObject().toText();
    }

    /** Copies the bytes to this place of an array that has room for them. */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, start, target, at, size());
    }

    /** Where {@code part}, which is a window on this value, starts in it. */
    int offsetOf(JsonText part) {
        return part.start - start;
    }

    /** Copies the bytes from one offset to another, and returns where the copy ends in the target. */
    int copyRange(int from, int to, byte[] target, int at) {
        System.arraycopy(bytes, start + from, target, at, to - from);
        return at + to - from;
    }

    void appendTo(JsonWriter out) {
        out.raw(bytes, start, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonText that && Arrays.equals(bytes, start, end, that.bytes, that.start, that.end);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The JSON itself. */
    @Override
    public String toString() {
        return new String(bytes, start, size(), StandardCharsets.UTF_8);
    }

    /** A place among the members of an object or the elements of an array. For use by one thread. */
    public final class Walk {

        private final boolean named;
        private int at;
        private int nameStart;
        private int nameEnd;
        private int valueStart;
        private int valueEnd;

        private Walk(JsonKind wanted) {
            this.named = wanted == JsonKind.OBJECT;
            this.at = kind() == wanted ? start + 1 : -1;
        }

        /** Steps to the next one; false when there is none. */
        public boolean next() {
            if (at < 0) {
                return false;
            }
            int i = JsonCursor.skipBlanks(bytes, at);
            if (bytes[i] == ',') {
                i = JsonCursor.skipBlanks(bytes, i + 1);
            }
            if (i == end - 1) {
                return false;
            }
            if (named) {
                nameStart = i + 1;
                nameEnd = JsonCursor.skipString(bytes, i) - 1;
                i = JsonCursor.skipBlanks(bytes, JsonCursor.skipBlanks(bytes, nameEnd + 1) + 1);
            }
            valueStart = i;
            valueEnd = endOf(i);
            at = valueEnd;
            return true;
        }

        public boolean isNamed(String wanted) {
            byte[] in = bytes;
            int from = nameStart;
            int length = nameEnd - from;
            int wantedLength = wanted.length();
            for (int i = 0; i < length; i++) {
                byte b = in[from + i];
                if (b == '\\' || b < 0) {
                    return name().equals(wanted);
                }
                if (i == wantedLength || wanted.charAt(i) != b) {
                    return false;
                }
            }
            return length == wantedLength;
        }

        public String name() {
            return JsonStrings.decode(bytes, nameStart, nameEnd);
        }

        public JsonText value() {
            return new JsonText(bytes, ends, valueStart, valueEnd);
        }

        private int endOf(int value) {
            int noted = bytes[value] == '{' || bytes[value] == '[' ? ends.endOf(value) : -1;
            return noted < 0 ? JsonCursor.skipValue(bytes, value) : noted;
        }
    }
}
