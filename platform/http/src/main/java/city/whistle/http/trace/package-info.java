/** Traces: which request led to which event, and what was done about it in the other services. */
@NullMarked
package city.whistle.http.trace;

import org.jspecify.annotations.NullMarked;
