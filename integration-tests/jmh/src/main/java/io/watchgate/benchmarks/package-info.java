/**
 * What one frame costs: to read ({@link io.watchgate.benchmarks.ReadBenchmark}) and to carry through the bus
 * ({@link io.watchgate.benchmarks.CarryBenchmark}), in nanoseconds and in bytes for the garbage collector.
 *
 * <p>{@code mvn -q -Pjmh -pl integration-tests/jmh -am -DskipTests verify} runs them; {@code -Djmh.args="-prof gc Read"}
 * runs some of them. Times compare two commits on one machine; bytes compare on any.
 */
@NullMarked
package io.watchgate.benchmarks;

import org.jspecify.annotations.NullMarked;
