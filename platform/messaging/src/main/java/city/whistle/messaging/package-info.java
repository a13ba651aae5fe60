/** Events out of and into a service: exactly one effect each, in order per case. */
@NullMarked
package city.whistle.messaging;

import org.jspecify.annotations.NullMarked;
