/** Tests of what is told outside. */
@NullMarked
package city.whistle.dispatch.webhook;

import org.jspecify.annotations.NullMarked;
