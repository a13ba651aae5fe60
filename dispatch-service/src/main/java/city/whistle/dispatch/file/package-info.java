/** Photos and documents of a case: they lie with intake; here they are passed on to whoever sees the ticket. */
@NullMarked
package city.whistle.dispatch.file;

import org.jspecify.annotations.NullMarked;
