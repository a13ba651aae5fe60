/** Sorting rules tried on the last cases before they are put in force. */
@NullMarked
package city.whistle.intake.rulepreview;

import org.jspecify.annotations.NullMarked;
