/** How every service speaks HTTP, asked over HTTP. */
@NullMarked
package city.whistle.http;

import org.jspecify.annotations.NullMarked;
