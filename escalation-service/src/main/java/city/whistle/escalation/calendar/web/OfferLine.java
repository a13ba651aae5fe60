package city.whistle.escalation.calendar.web;

import city.whistle.escalation.Labels;
import city.whistle.escalation.calendar.CalendarOffer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An offer as pages show it.
 *
 * @param decidedBy empty while it is open
 * @param decision why it was decided so; empty while it is open, and when it was withdrawn
 */
public record OfferLine(
        String address,
        String id,
        int year,
        String state,
        String offeredBy,
        String offeredAt,
        String decidedBy,
        String decidedAt,
        String decision) {
    static OfferLine of(CalendarOffer offer, Labels labels) {
        return new OfferLine(
                "/watch/calendar-offers/" + offer.id(),
                offer.id().toString(),
                offer.year(),
                offer.state().wire(),
                labels.person(offer.offeredBy()),
                labels.words().time(offer.offeredAt()),
                shown(offer.decidedBy(), labels::person),
                shown(offer.decidedAt(), labels.words()::time),
                shown(offer.decision(), why -> why));
    }

    private static <T> String shown(@Nullable T value, Function<T, String> words) {
        return value == null ? "" : words.apply(value);
    }

    public boolean isOpen() {
        return state.equals("open");
    }
}
