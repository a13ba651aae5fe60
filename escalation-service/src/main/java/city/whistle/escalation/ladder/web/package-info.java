/** The steps that were taken, over HTTP. */
@NullMarked
package city.whistle.escalation.ladder.web;

import org.jspecify.annotations.NullMarked;
