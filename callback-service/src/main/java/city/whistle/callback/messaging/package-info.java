/** Events from Kafka, each handed to the features it concerns in one transaction. */
@NullMarked
package city.whistle.callback.messaging;

import org.jspecify.annotations.NullMarked;
