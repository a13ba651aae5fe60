/** Events from Kafka that concern more than one feature. */
@NullMarked
package city.whistle.intake.messaging;

import org.jspecify.annotations.NullMarked;
