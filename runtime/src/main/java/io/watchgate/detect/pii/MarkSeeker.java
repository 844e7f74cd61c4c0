package io.watchgate.detect.pii;

/** Looks at a character that what it seeks cannot do without. */
interface MarkSeeker {

    /**
     * A mark at this place.
     *
     * @return where the walk goes on: behind the mark, or further behind what was read, so that nothing is read twice
     */
    int seek(Page page, int mark);
}
