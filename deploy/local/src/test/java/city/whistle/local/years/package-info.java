/** Years leave and return, byte for byte, whatever happens in between. */
@NullMarked
package city.whistle.local.years;

import org.jspecify.annotations.NullMarked;
