/** Letters over HTTP. */
@NullMarked
package city.whistle.escalation.letter.web;

import org.jspecify.annotations.NullMarked;
