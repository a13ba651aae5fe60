/** What the resident's answer does to a ticket: struck off, or back to its lead. */
@NullMarked
package city.whistle.dispatch.callback;

import org.jspecify.annotations.NullMarked;
