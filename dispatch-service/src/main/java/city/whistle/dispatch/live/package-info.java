/** Tells those who look at lists and tickets at once that something changed: never what, and only of what they may see. */
@NullMarked
package city.whistle.dispatch.live;

import org.jspecify.annotations.NullMarked;
