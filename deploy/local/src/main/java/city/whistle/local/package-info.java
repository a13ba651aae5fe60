/** Runs a whole city on this machine: the launcher behind deploy/up, and the replay of recorded complaints. */
@NullMarked
package city.whistle.local;

import org.jspecify.annotations.NullMarked;
