/** How fast it is when a city has used it for years; nothing here runs by itself. */
@NullMarked
package city.whistle.callback.load;

import org.jspecify.annotations.NullMarked;
