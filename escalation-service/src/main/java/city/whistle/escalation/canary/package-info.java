/** A case that nobody filed, walked through the whole loop from outside every few minutes: does the city's system work? */
@NullMarked
package city.whistle.escalation.canary;

import org.jspecify.annotations.NullMarked;
