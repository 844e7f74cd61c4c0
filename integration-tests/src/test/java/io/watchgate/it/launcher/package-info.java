/**
 * {@code bin/watchgate}: which Java it picks, with which options it becomes it, and how the start-up cache comes about.
 *
 * <p>Most of it is tested on an installation whose JDKs are stand-ins ({@link io.watchgate.it.launcher.FakeJdk}), which
 * is quick and lets a test see every argument. What only a JVM can tell is tested with the real ones.
 */
package io.watchgate.it.launcher;
