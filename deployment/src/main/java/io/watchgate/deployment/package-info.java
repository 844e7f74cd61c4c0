/** Build steps: what the extension finds out, checks and prepares while an application is built. */
@NullMarked
package io.watchgate.deployment;

import org.jspecify.annotations.NullMarked;
