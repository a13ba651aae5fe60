/** How every service speaks HTTP: problems, idempotency keys, entity tags, pages of lists. */
@NullMarked
package city.whistle.http;

import org.jspecify.annotations.NullMarked;
