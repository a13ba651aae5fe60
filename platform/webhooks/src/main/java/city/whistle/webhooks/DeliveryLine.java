package city.whistle.webhooks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the log as keepers read it; it is delivered, or tried again at {@code nextAt}. */
public record DeliveryLine(
        long seq,
        UUID eventId,
        String type,
        String number,
        Instant createdAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant nextAt,
        int attempts,
        @Nullable Integer status,
        @Nullable String error,
        @Nullable Integer millis) {
    public static DeliveryLine of(Delivery each) {
        return new DeliveryLine(
                each.seq(),
                each.eventId(),
                each.type(),
                each.number(),
                each.createdAt(),
                each.deliveredAt(),
                each.deliveredAt() == null ? each.nextAt() : null,
                each.attempts(),
                each.status(),
                each.error(),
                each.millis());
    }
}
