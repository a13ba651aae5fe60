/** What escalation tells. */
@NullMarked
package city.whistle.dispatch.deadline.messaging;

import org.jspecify.annotations.NullMarked;
