@NullMarked
package city.whistle.load.seed;

import org.jspecify.annotations.NullMarked;
