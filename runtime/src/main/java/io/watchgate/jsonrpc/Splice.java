package io.watchgate.jsonrpc;

import java.util.Optional;

/** Changes to the envelope of a frame that leave every other byte as it came. */
final class Splice {

    private Splice() {}

    /** The frame under this id; itself, when it has that one already. */
    static JsonText id(JsonText frame, FrameId id) {
        JsonText present = frame.member("id").orElseThrow();
        return FrameId.from(present).filter(id::equals).isPresent() ? frame : frame.replace(present, id.toJson());
    }

    /** The frame with this member changed or, where it has none of that name, added as the last. */
    static JsonText member(JsonText frame, String name, JsonText value) {
        Optional<JsonText> present = frame.member(name);
        return present.isPresent() ? frame.replace(present.get(), value) : frame.withLast(name, value);
    }
}
