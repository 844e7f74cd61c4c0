package io.watchgate.detect.injection;

/**
 * One thing that speaks against a text.
 *
 * @param weight how much, from 0 to 1, what stands around it already taken into account
 */
record Evidence(Family family, double weight, int start, int end) {}
