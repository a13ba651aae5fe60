/** Doubtful closures over HTTP. */
@NullMarked
package city.whistle.callback.doubt.web;

import org.jspecify.annotations.NullMarked;
