/** The page behind the link, and the gateway that carries short messages. */
@NullMarked
package city.whistle.callback.invitation.web;

import org.jspecify.annotations.NullMarked;
