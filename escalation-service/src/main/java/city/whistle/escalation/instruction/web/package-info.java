/** Instructions over HTTP. */
@NullMarked
package city.whistle.escalation.instruction.web;

import org.jspecify.annotations.NullMarked;
