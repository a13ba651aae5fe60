/** The pages a handler works with: the list of tickets, and the page of a single one with everything that may be done. */
@NullMarked
package city.whistle.dispatch.desk.web;

import org.jspecify.annotations.NullMarked;
