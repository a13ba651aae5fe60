/**
 * The city's figures: always a numerator, a denominator and the cases behind them, what is left out with its reason.
 * Events leave facts behind as they come; a figure is a question asked of the facts.
 */
@NullMarked
package city.whistle.callback.figures;

import org.jspecify.annotations.NullMarked;
