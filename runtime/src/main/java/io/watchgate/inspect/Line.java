package io.watchgate.inspect;

/** A line, or a part of one. */
public final class Line {

    private final long number;
    private final boolean begins;
    private final boolean ends;
    private final byte[] bytes;

    /**
     * Makes a line of these bytes, which become its own.
     *
     * @param number of the line, from 1
     * @param begins whether the line begins with it
     * @param ends whether the line ends with it
     * @param bytes what it says, without the end of the line
     */
    Line(long number, boolean begins, boolean ends, byte[] bytes) {
        this.number = number;
        this.begins = begins;
        this.ends = ends;
        this.bytes = bytes;
    }

    /** From 1. */
    public long number() {
        return number;
    }

    /** Whether the line begins with it. */
    public boolean begins() {
        return begins;
    }

    /** Whether the line ends with it. */
    public boolean ends() {
        return ends;
    }

    /** Whether it is a line, and not a part of one. */
    public boolean isWhole() {
        return begins && ends;
    }

    /** What it says, without the end of the line; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
