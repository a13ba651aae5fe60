/** Files recorded complaints with a running city over HTTP and plays its people: the program behind deploy/replay. */
@NullMarked
package city.whistle.local.replay;

import org.jspecify.annotations.NullMarked;
