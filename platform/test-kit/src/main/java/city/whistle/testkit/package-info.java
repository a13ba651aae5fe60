/** What every test of a service stands on: a real backbone, a clock that can be set, signed tokens, the house rules. */
@NullMarked
package city.whistle.testkit;

import org.jspecify.annotations.NullMarked;
