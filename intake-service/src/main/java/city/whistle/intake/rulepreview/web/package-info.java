/** The preview of sorting rules over HTTP. */
@NullMarked
package city.whistle.intake.rulepreview.web;

import org.jspecify.annotations.NullMarked;
