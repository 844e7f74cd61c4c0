package io.watchgate.security.content;

import io.watchgate.text.LayeredText;
import io.watchgate.text.Span;

/**
 * Something that a detector found in a frame.
 *
 * @param rule the detector's id for it
 * @param confidence from 0 to 1
 * @param piece the string that it is in
 * @param layer the layer of that string
 * @param span its place in the layer as it is written
 * @param found the text that was recognised, as it is read
 */
record Hit(String rule, double confidence, Piece piece, LayeredText layer, Span span, String found) {}
