/** What a unit asks for and somebody else decides: to give the ticket back, more time, a standing clock. */
@NullMarked
package city.whistle.dispatch.request;

import org.jspecify.annotations.NullMarked;
