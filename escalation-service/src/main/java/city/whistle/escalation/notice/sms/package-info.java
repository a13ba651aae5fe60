/** Short messages by way of a message centre that speaks SMPP 3.4. */
@NullMarked
package city.whistle.escalation.notice.sms;

import org.jspecify.annotations.NullMarked;
