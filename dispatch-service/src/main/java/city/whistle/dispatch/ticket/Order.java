package city.whistle.dispatch.ticket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants something done to a ticket.
 *
 * @param ifMatch the version the person acts on; null acts on whatever there is
 * @param key makes it safe to send the same order again
 * @param content what the order says, to recognise it when it comes again
 */
public record Order(
        UUID id,
        TicketAction action,
        Hand hand,
        @Nullable String ifMatch,
        @Nullable String key,
        Object content) {}
