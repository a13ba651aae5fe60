/** Canned texts over HTTP and on a page. */
@NullMarked
package city.whistle.dispatch.canned.web;

import org.jspecify.annotations.NullMarked;
