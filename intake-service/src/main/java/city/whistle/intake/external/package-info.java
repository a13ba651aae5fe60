/** Complaints that other systems hand over, each taken once. */
@NullMarked
package city.whistle.intake.external;

import org.jspecify.annotations.NullMarked;
