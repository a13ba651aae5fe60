package city.whistle.escalation.queue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One clock as the supervisors' list shows it.
 *
 * @param id the case
 * @param stage due_soon, first, second or supervised; none before the first rung
 * @param provisional the deadline may move once the holidays of a year it reaches into are published
 * @param leader the login of whoever answers for it in the end
 * @param matter the matter's id, if there is one that is not struck off
 */
public record QueueItem(
        UUID id,
        String number,
        String title,
        String tier,
        String urgency,
        String unit,
        String unitName,
        String kind,
        int cycle,
        String state,
        String stage,
        Instant dueAt,
        boolean provisional,
        long overdueBySeconds,
        String level,
        String leader,
        @Nullable UUID matter,
        UUID clock) {}
