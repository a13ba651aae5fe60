/** Asks every service to verify its audit, and remembers how far it was sound: the program behind deploy/audit. */
@NullMarked
package city.whistle.local.audit;

import org.jspecify.annotations.NullMarked;
