package io.watchgate.spi;

/** The configuration of a plugin that has no options. */
public record NoOptions() {}
