package io.watchgate.spi;

import java.time.Duration;
import java.util.Optional;

/**
 * The request that a response answers.
 *
 * @param method its method, as it stood on the wire
 * @param subject the tool, prompt or uri it was about
 * @param elapsed from the arrival of the request at the gateway to the arrival of the answer
 */
public record Exchange(String method, Optional<String> subject, Duration elapsed) {}
