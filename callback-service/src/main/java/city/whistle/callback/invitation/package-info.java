/** Residents are asked by message first: a link, by which they answer without being called. */
@NullMarked
package city.whistle.callback.invitation;

import org.jspecify.annotations.NullMarked;
