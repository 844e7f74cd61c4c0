package io.watchgate.security.content;

import io.watchgate.text.Embedded;
import io.watchgate.text.LayeredText;
import java.util.IdentityHashMap;

/** Where in their strings the hits of one frame begin, whatever layer they are in. For use by one thread. */
final class Origins {

    private static final int OUTERMOST = -1;

    /** For each encoded text, where its encoded form begins. One walk over each string keeps the cost linear. */
    private final IdentityHashMap<LayeredText, Integer> starts = new IdentityHashMap<>();

    /** The UTF-16 position in the string; for what is encoded, that of the encoded part. */
    int of(Hit hit) {
        LayeredText string = hit.piece().snippet().text();
        if (hit.layer() == string) {
            return hit.span().start();
        }
        if (!starts.containsKey(hit.layer())) {
            note(string, OUTERMOST);
        }
        return starts.getOrDefault(hit.layer(), 0);
    }

    private void note(LayeredText layer, int start) {
        for (Embedded part : layer.embedded()) {
            int outer = start == OUTERMOST ? part.start() : start;
            starts.put(part.content(), outer);
            note(part.content(), outer);
        }
    }
}
