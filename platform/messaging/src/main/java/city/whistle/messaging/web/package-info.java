/** Dead letters for administrators. */
@NullMarked
package city.whistle.messaging.web;

import org.jspecify.annotations.NullMarked;
