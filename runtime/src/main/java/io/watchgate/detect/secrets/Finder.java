package io.watchgate.detect.secrets;

/** Looks at one place of a text that its family of rules is waiting for. Immutable; what it remembers is in the scan. */
interface Finder {

    /**
     * Looks at the run, or at the mark, from {@code start} to {@code end}, and reports what it finds there.
     *
     * @return where to go on: {@code end}, or the end of what it found if that reaches further
     */
    int look(Scan scan, int start, int end);
}
