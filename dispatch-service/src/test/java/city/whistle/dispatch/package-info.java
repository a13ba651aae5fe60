/** Tests of the whole service on its real backbone. */
@NullMarked
package city.whistle.dispatch;

import org.jspecify.annotations.NullMarked;
