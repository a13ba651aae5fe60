package city.whistle.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event this service could not handle.
 *
 * @param key the case, as the message's key names it
 * @param number the case's number, if the message said it
 * @param origin where the message lay: topic/partition/offset
 * @param replayedAt when an administrator last had it tried again; null as long as nobody did
 */
public record DeadLetter(
        UUID eventId,
        String topic,
        String key,
        String type,
        String payload,
        String number,
        String origin,
        String reason,
        Instant diedAt,
        @Nullable Instant replayedAt,
        @Nullable String replayedBy) {}
