/** What was forwarded to leaders in charge, and whether they have read it. */
@NullMarked
package city.whistle.escalation.forwarding;

import org.jspecify.annotations.NullMarked;
