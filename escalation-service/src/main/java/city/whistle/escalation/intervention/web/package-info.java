/** Urging and raising over HTTP. */
@NullMarked
package city.whistle.escalation.intervention.web;

import org.jspecify.annotations.NullMarked;
