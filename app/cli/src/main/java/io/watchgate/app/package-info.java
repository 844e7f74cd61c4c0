/**
 * The product over stdio. The extension has everything that runs; here is only what must happen before Quarkus starts.
 *
 * <p>A class with {@code @Plugin} that is put into this module becomes part of the product.
 */
@NullMarked
package io.watchgate.app;

import org.jspecify.annotations.NullMarked;
