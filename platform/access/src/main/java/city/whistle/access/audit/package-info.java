/** The audit as a chain: sealing entries, verifying them and the rows they vouch for, reading them. */
@NullMarked
package city.whistle.access.audit;

import org.jspecify.annotations.NullMarked;
