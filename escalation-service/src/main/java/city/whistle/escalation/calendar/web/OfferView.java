package city.whistle.escalation.calendar.web;

import city.whistle.escalation.calendar.CalendarOffer;
import city.whistle.escalation.calendar.OfferState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A schedule on offer, or what became of it.
 *
 * @param decidedBy who put it in force or refused it; who withdrew it
 * @param decision why it was decided so
 */
public record OfferView(
        UUID id,
        int year,
        OfferState state,
        String offeredBy,
        Instant offeredAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision) {
    static OfferView of(CalendarOffer offer) {
        return new OfferView(
                offer.id(),
                offer.year(),
                offer.state(),
                offer.offeredBy(),
                offer.offeredAt(),
                offer.decidedBy(),
                offer.decidedAt(),
                offer.decision());
    }
}
