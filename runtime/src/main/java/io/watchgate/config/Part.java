package io.watchgate.config;

import java.util.Optional;

/**
 * A part of the gateway's own configuration that is read for itself: when it cannot be read, the parts beside it still
 * are, so that all mistakes are found at once.
 *
 * @param given where it stands; empty when the file leaves it out
 * @param value what it says, or the default; empty when there is none, or when it cannot be read
 */
record Part<T>(Optional<Spot> given, Optional<T> value) {}
