/** Who may do and see what, asked over HTTP with real tokens. */
@NullMarked
package city.whistle.access;

import org.jspecify.annotations.NullMarked;
