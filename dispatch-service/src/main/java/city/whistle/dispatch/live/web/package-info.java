/** Live updates of pages. */
@NullMarked
package city.whistle.dispatch.live.web;

import org.jspecify.annotations.NullMarked;
