/** What is late or soon will be, for those who watch over it: as a list, and as a stream of changes. */
@NullMarked
package city.whistle.escalation.queue;

import org.jspecify.annotations.NullMarked;
