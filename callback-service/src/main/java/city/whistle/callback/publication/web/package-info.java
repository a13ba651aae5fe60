/** Publications over HTTP. */
@NullMarked
package city.whistle.callback.publication.web;

import org.jspecify.annotations.NullMarked;
