package io.watchgate.spi;

/** Which way a frame goes. */
public enum Direction {
    TO_SERVER,
    TO_CLIENT;

    public Direction opposite() {
        return this == TO_SERVER ? TO_CLIENT : TO_SERVER;
    }
}
