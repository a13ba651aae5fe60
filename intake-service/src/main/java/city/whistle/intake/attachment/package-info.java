/** Photos and documents: known by their bytes, kept by their content's hash, claimed by one case. */
@NullMarked
package city.whistle.intake.attachment;

import org.jspecify.annotations.NullMarked;
