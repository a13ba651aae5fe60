/** Looks at who complained: each is on record, and those at odd hours ring. */
@NullMarked
package city.whistle.access.contact;

import org.jspecify.annotations.NullMarked;
