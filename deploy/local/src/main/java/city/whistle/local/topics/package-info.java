/** Has a service take its topics again: behind deploy/topics. */
@NullMarked
package city.whistle.local.topics;

import org.jspecify.annotations.NullMarked;
