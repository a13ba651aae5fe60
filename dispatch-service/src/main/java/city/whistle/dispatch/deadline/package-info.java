/** What escalation tells of clocks: when a ticket is due and how late it is. Never changes what happens to it, save by a raised level. */
@NullMarked
package city.whistle.dispatch.deadline;

import org.jspecify.annotations.NullMarked;
