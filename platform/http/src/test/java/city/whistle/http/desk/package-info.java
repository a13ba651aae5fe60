/** A small service with everything that can go wrong. */
@NullMarked
package city.whistle.http.desk;

import org.jspecify.annotations.NullMarked;
