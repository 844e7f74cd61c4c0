/**
 * What finds something in a text: secrets, personal data, and whatever else a policy looks for.
 *
 * <p>A {@link io.watchgate.detect.Detector} reads a text and reports each {@link io.watchgate.detect.Match}: which rule it
 * was, where the text stands, and how sure the rule is. It knows neither frames nor configurations, and it decides nothing;
 * what becomes of a match is the business of the policy that asked.
 */
@NullMarked
package io.watchgate.detect;

import org.jspecify.annotations.NullMarked;
