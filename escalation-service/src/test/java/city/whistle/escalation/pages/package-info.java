/** What people see of this service, tried in a real browser. */
@NullMarked
package city.whistle.escalation.pages;

import org.jspecify.annotations.NullMarked;
