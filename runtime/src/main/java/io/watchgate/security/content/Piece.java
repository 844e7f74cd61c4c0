package io.watchgate.security.content;

import io.watchgate.jsonrpc.JsonText;
import io.watchgate.jsonrpc.StringWalk;
import io.watchgate.mcp.McpMethod;
import io.watchgate.text.LayeredText;
import org.jspecify.annotations.Nullable;

/**
 * One string of a frame.
 *
 * @param number how many strings of the frame stand before it
 * @param string where it stands
 * @param pointer the same as a JSON pointer from the frame
 * @param isName whether it is the name of a member
 * @param isEditable whether a policy may put another text there
 * @param text what it says
 */
record Piece(int number, JsonText string, String pointer, boolean isName, boolean isEditable, LayeredText text) {

    /** The string at hand in a walk, which becomes a piece only when there is something to say of it. */
    static final class Source {

        private final int number;
        private final StringWalk walk;
        private final Body body;
        private final LayeredText text;
        private @Nullable Piece piece;

        Source(int number, StringWalk walk, Body body, LayeredText text) {
            this.number = number;
            this.walk = walk;
            this.body = body;
            this.text = text;
        }

        LayeredText text() {
            return text;
        }

        /** The name of the member that it belongs to; empty for that name itself. */
        String name() {
            return walk.isName() ? "" : walk.memberName();
        }

        /** Only while the walk has not gone on. */
        Piece piece() {
            if (piece == null) {
                String pointer = walk.pointer();
                piece = new Piece(
                        number, walk.string(), body.pointer() + pointer, walk.isName(), !isSubject(pointer), text);
            }
            return piece;
        }

        private boolean isSubject(String pointer) {
            return body.method()
                    .flatMap(McpMethod::named)
                    .filter(method -> pointer.equals("/" + method.subjectMember()))
                    .isPresent();
        }
    }
}
