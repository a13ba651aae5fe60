/** Starts a whole city on this machine, watches over it, and stops it in order: the program behind deploy/up. */
@NullMarked
package city.whistle.local.launch;

import org.jspecify.annotations.NullMarked;
