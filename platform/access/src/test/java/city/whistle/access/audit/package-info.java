/** The chain of the audit, tampered with by hand. */
@NullMarked
package city.whistle.access.audit;

import org.jspecify.annotations.NullMarked;
