/** Versions of the city pack: offered by one administrator, looked at, and put into force by another one without a restart. */
@NullMarked
package city.whistle.dispatch.pack;

import org.jspecify.annotations.NullMarked;
