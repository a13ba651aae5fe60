/** Following over HTTP. */
@NullMarked
package city.whistle.intake.following.web;

import org.jspecify.annotations.NullMarked;
