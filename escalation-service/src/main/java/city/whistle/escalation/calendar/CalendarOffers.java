package city.whistle.escalation.calendar;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All offers. */
@ApplicationScoped
class CalendarOffers implements PanacheRepositoryBase<CalendarOffer, UUID> {
    private static final int LATEST = 200;

    private static final String ADD = """
            insert into calendar_offer (id, year, schedule, state, offered_by, offered_at) values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (year) where state = 'open' do nothing""";

    Uni<List<CalendarOffer>> latest() {
        return find("order by offeredAt desc, id desc").page(0, LATEST).list();
    }

    Uni<List<CalendarOffer>> of(int year) {
        return find("year = ?1 order by offeredAt desc, id desc", year)
                .page(0, LATEST)
                .list();
    }

    Uni<CalendarOffer> of(UUID id) {
        return findById(id).map(found -> there(id, found));
    }

    Uni<CalendarOffer> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(found -> there(id, found));
    }

    /** Adds it, unless another one of its year is open. */
    Uni<CalendarOffer> add(CalendarOffer offer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter(1, offer.id())
                        .setParameter(2, offer.year())
                        .setParameter(3, offer.schedule())
                        .setParameter(4, offer.state().wire())
                        .setParameter(5, offer.offeredBy())
                        .setParameter(6, offer.offeredAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(added -> {
                    if (added == 0) {
                        throw new OfferStands(offer.year());
                    }
                    return offer;
                });
    }

    private static CalendarOffer there(UUID id, @Nullable CalendarOffer found) {
        if (found == null) {
            throw new OfferNotFound(id);
        }
        return found;
    }
}
