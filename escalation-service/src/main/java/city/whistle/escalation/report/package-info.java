/** The weekly report on each supervised matter, and the look back some weeks after it is struck off. */
@NullMarked
package city.whistle.escalation.report;

import org.jspecify.annotations.NullMarked;
