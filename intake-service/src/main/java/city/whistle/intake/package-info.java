/** intake-service takes complaints from every channel, sorts them, keeps who reported them in its vault, and tells residents how their case stands. */
@NullMarked
package city.whistle.intake;

import org.jspecify.annotations.NullMarked;
