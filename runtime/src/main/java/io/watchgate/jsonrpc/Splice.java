package io.watchgate.jsonrpc;

import java.util.Optional;

/** Changes to the envelope of a frame that leave every other byte as it came. */
final class Splice {

    private Splice() {}

    /** The frame with {@code id} where it has {@code present} now; itself, when that is the same, however it is spelt. */
    static JsonText id(JsonText frame, JsonText present, FrameId id) {
        JsonText wanted = id.toJson();
        boolean same = wanted.equals(present) || (present.kind() == JsonKind.STRING && means(present, id));
        return same ? frame : frame.replace(present, wanted);
    }

    private static boolean means(JsonText present, FrameId id) {
        return FrameId.from(present).filter(id::equals).isPresent();
    }

    static JsonText idOf(JsonText frame) {
        return frame.member("id").orElseThrow();
    }

    /** The frame with this member changed or, where it has none of that name, added as the last. */
    static JsonText member(JsonText frame, String name, JsonText value) {
        Optional<JsonText> present = frame.member(name);
        return present.isPresent() ? frame.replace(present.get(), value) : frame.withLast(name, value);
    }
}
