/** The least that the same work costs on the same server: what figures are compared with. */
@NullMarked
package city.whistle.load.baseline;

import org.jspecify.annotations.NullMarked;
