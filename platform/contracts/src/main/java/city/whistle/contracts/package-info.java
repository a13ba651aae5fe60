/** The events of Whistle's four topics and the values they carry; the only code that all services share in meaning. */
@NullMarked
package city.whistle.contracts;

import org.jspecify.annotations.NullMarked;
