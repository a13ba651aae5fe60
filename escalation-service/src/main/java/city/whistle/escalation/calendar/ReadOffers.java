package city.whistle.escalation.calendar;

import city.whistle.access.Caller;
import city.whistle.escalation.calendar.PreviewYear.Preview;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was offered, and what came of it. */
@ApplicationScoped
public class ReadOffers {
    private final CalendarOffers offers;
    private final Schedules schedules;
    private final PreviewYear preview;
    private final Caller caller;

    ReadOffers(CalendarOffers offers, Schedules schedules, PreviewYear preview, Caller caller) {
        this.offers = offers;
        this.schedules = schedules;
        this.preview = preview;
        this.caller = caller;
    }

    /** An offer and, while it is open, what putting it in force now would change. */
    public record Offered(CalendarOffer offer, @Nullable Preview changes) {}

    /** The latest offers, newest first. */
    @WithTransaction
    public Uni<List<CalendarOffer>> latest() {
        return offers.latest();
    }

    /** The latest offers of a year, newest first. */
    @WithTransaction
    public Uni<List<CalendarOffer>> of(int year) {
        return offers.of(year);
    }

    @WithTransaction
    public Uni<Offered> one(UUID id) {
        CityWideOnly.require(caller.scope());
        return offers.of(id).chain(this::withChanges);
    }

    private Uni<Offered> withChanges(CalendarOffer offer) {
        return offer.state() == OfferState.OPEN
                ? preview.preview(offer.year(), schedules.read(offer.schedule()))
                        .map(changes -> new Offered(offer, changes))
                : Uni.createFrom().item(new Offered(offer, null));
    }
}
