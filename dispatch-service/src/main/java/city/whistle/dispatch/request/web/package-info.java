/** Requests and their decisions over HTTP. */
@NullMarked
package city.whistle.dispatch.request.web;

import org.jspecify.annotations.NullMarked;
