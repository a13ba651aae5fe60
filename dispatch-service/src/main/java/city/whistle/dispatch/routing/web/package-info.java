/** Routes over HTTP. */
@NullMarked
package city.whistle.dispatch.routing.web;

import org.jspecify.annotations.NullMarked;
