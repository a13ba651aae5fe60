/** Services put back on their topics, with a real broker and a real database. */
@NullMarked
package city.whistle.local.topics;

import org.jspecify.annotations.NullMarked;
