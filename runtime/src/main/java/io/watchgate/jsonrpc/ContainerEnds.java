package io.watchgate.jsonrpc;

import java.util.Arrays;

/**
 * Where the containers near the top of a document end, so that a walk steps over {@code params} or {@code arguments}
 * without reading them once more. What is not noted here has to be read. Immutable.
 */
final class ContainerEnds {

    static final ContainerEnds NONE = new ContainerEnds(new int[0]);

    /** Start and end in turn, in the order of the starts. */
    private final int[] spans;

    private ContainerEnds(int[] spans) {
        this.spans = spans;
    }

    /** The index just past the container that starts at {@code at}; -1 when it was not noted. */
    int endOf(int at) {
        int[] noted = spans;
        for (int i = 0; i < noted.length && noted[i] <= at; i += 2) {
            if (noted[i] == at) {
                return noted[i + 1];
            }
        }
        return -1;
    }

    /** Notes the first containers in and just below the outermost one. For use by one thread, document after document. */
    static final class Notes {

        private static final int MOST = 8;
        private static final int DEPTH = 2;

        private final int[] spans = new int[2 * MOST];
        private final int[] open = new int[DEPTH + 1];
        private int used;

        void reset() {
            used = 0;
        }

        /** A container starts, inside of {@code depth} others. */
        void open(int depth, int at) {
            if (depth == 0 || depth > DEPTH) {
                return;
            }
            open[depth] = used;
            if (used < spans.length) {
                spans[used] = at;
                used += 2;
            }
        }

        /** The container that is inside of {@code depth} others ends before {@code end}. */
        void close(int depth, int end) {
            if (depth > 0 && depth <= DEPTH && open[depth] < spans.length) {
                spans[open[depth] + 1] = end;
            }
        }

        ContainerEnds toEnds() {
            return used == 0 ? NONE : new ContainerEnds(Arrays.copyOf(spans, used));
        }
    }
}
