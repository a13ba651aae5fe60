/** Notices over HTTP: the inbox, and the log of deliveries. */
@NullMarked
package city.whistle.escalation.notice.web;

import org.jspecify.annotations.NullMarked;
