/** Figures the city publishes: frozen at the moment of publication, readable by everybody. */
@NullMarked
package city.whistle.callback.publication;

import org.jspecify.annotations.NullMarked;
