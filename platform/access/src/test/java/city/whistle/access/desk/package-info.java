/** A small service that tells its callers who they are. */
@NullMarked
package city.whistle.access.desk;

import org.jspecify.annotations.NullMarked;
