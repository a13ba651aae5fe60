/** escalation-service puts every ticket on its clocks and climbs the ladder when they pass: reminder, letter, supervised matter. */
@NullMarked
package city.whistle.escalation;

import org.jspecify.annotations.NullMarked;
