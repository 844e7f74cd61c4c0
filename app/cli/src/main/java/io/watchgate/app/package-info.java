/** The product: where the extension becomes a program. */
@NullMarked
package io.watchgate.app;

import org.jspecify.annotations.NullMarked;
