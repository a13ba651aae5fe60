/** What residents meet: nothing but pages, on the same use cases as the API. */
@NullMarked
package city.whistle.intake.resident;

import org.jspecify.annotations.NullMarked;
