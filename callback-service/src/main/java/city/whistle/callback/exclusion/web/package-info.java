/** Exclusions over HTTP. */
@NullMarked
package city.whistle.callback.exclusion.web;

import org.jspecify.annotations.NullMarked;
