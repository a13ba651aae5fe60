/** The rules of a city pack: bounded CEL expressions over typed facts, compiled once. */
@NullMarked
package city.whistle.city.rule;

import org.jspecify.annotations.NullMarked;
