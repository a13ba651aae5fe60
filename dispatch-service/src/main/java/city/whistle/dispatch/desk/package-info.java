/** What a person keeps for the own desk. */
@NullMarked
package city.whistle.dispatch.desk;

import org.jspecify.annotations.NullMarked;
