package io.watchgate.detect.pii;

/** Looks at tokens: the longest runs of ASCII letters and digits that hold a digit. */
interface TokenSeeker {

    /**
     * A token, and what may begin with it. It reads no further back or ahead than a fixed number of characters.
     *
     * @param shape the pattern of letters and digits, see {@link Shape}
     */
    void seek(Page page, int start, int end, int shape);
}
