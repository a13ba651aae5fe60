/** What staff do with complaints: search them, read them, merge and part them. */
@NullMarked
package city.whistle.intake.desk;

import org.jspecify.annotations.NullMarked;
