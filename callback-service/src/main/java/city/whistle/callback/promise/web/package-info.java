/** Promises over HTTP: for those who make and approve them, and for everybody. */
@NullMarked
package city.whistle.callback.promise.web;

import org.jspecify.annotations.NullMarked;
