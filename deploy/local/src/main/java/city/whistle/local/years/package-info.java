/** Takes years of cases' histories out of the databases and brings them back; behind {@code deploy/years}. */
@NullMarked
package city.whistle.local.years;

import org.jspecify.annotations.NullMarked;
