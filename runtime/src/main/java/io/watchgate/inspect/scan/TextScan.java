package io.watchgate.inspect.scan;

import io.watchgate.jsonrpc.FrameId;
import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.JsonWriter;
import io.watchgate.jsonrpc.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Judges text as the result of a tool. For use by one thread. */
final class TextScan {

    private static final Response.Success EMPTY = Response.Success.of(FrameId.of(1), JsonText.of("{}"));

    /** A find, by what found it and where in the text it begins. */
    private record Place(String policy, String rule, int offset) {}

    private final Bench bench;
    private final Conversation conversation;
    /** What was found in the part of the last piece that the next one repeats, by its place in the next one. */
    private Set<Place> known = Set.of();

    TextScan(Bench bench, Conversation conversation) {
        this.bench = bench;
        this.conversation = conversation;
    }

    /** Tells what is found in the order of the lines, which is how a person reads. */
    void judge(TextPiece piece, Consumer<Remark> remarks) {
        List<Remark> found = new ArrayList<>();
        Set<Place> repeated = new HashSet<>();
        for (Ruling ruling : bench.judge(result(piece.text()), conversation.ofToolResult())) {
            int offset = offset(ruling);
            String rule = ruling.finding().rule();
            if (!known.contains(new Place(ruling.policy(), rule, offset))) {
                found.add(ruling.at(piece.lineOf(offset), Optional.empty()));
            }
            if (offset >= piece.next()) {
                repeated.add(new Place(ruling.policy(), rule, offset - piece.next()));
            }
        }
        known = repeated;
        found.sort(Comparator.comparingLong(Remark::line));
        found.forEach(remarks);
    }

    /** What comes next has nothing to do with what came before. */
    void forget() {
        known = Set.of();
    }

    private static int offset(Ruling ruling) {
        Object offset = ruling.finding().details().get(Remark.OFFSET);
        return offset instanceof Integer known ? known : 0;
    }

    private static Response result(String text) {
        JsonText result = new JsonWriter()
                .object()
                .name("content")
                .array()
                .object()
                .member("type", "text")
                .member("text", text)
                .endObject()
                .endArray()
                .endObject()
                .toText();
        // As a frame that was read has it: the result is a part of its bytes, so that a policy can change it.
        return EMPTY.withResult(result);
    }
}
