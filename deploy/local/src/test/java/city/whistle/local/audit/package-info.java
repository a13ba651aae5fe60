/** The program that verifies the audit. */
@NullMarked
package city.whistle.local.audit;

import org.jspecify.annotations.NullMarked;
