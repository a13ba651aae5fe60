/** Supervised matters over HTTP. */
@NullMarked
package city.whistle.escalation.matter.web;

import org.jspecify.annotations.NullMarked;
