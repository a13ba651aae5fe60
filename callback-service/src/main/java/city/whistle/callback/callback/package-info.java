/**
 * Every piece of work reported done is asked about, once per cycle: by a call, or by the resident's own answer on the
 * tracking page. Nobody of a unit that handled the case takes part.
 */
@NullMarked
package city.whistle.callback.callback;

import org.jspecify.annotations.NullMarked;
