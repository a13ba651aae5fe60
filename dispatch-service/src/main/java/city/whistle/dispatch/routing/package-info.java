/** Complaints become tickets: by the pack's routes, or held for a dispatcher, or done on the spot. */
@NullMarked
package city.whistle.dispatch.routing;

import org.jspecify.annotations.NullMarked;
