/** Callbacks over HTTP, and the way to intake's vault. */
@NullMarked
package city.whistle.callback.callback.web;

import org.jspecify.annotations.NullMarked;
