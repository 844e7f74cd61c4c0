package io.watchgate.spi;

/**
 * One plugin's part in a decision.
 *
 * @param plugin its name in the configuration
 * @param outcome what came of it, {@code failed} included
 * @param nanos how long it took
 */
public record Step(String plugin, Outcome outcome, long nanos) {}
