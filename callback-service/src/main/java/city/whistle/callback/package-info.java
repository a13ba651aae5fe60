/** callback-service asks every resident whether it was solved, and keeps the figures. */
@NullMarked
package city.whistle.callback;

import org.jspecify.annotations.NullMarked;
