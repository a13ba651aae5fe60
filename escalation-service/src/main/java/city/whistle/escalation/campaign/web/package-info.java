/** Campaigns over HTTP. */
@NullMarked
package city.whistle.escalation.campaign.web;

import org.jspecify.annotations.NullMarked;
