package city.whistle.escalation.calendar;

import city.whistle.access.Caller;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.http.PlainText;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Four eyes: a second person puts in force or refuses what the first offered. What is put in force holds at once, and
 * everything that reaches into the year is due anew, visibly, from the same moment.
 */
@ApplicationScoped
public class DecideOffer {
    private final CalendarOffers offers;
    private final Calendars calendars;
    private final YearLoaded clocks;
    private final Caller caller;
    private final Clock clock;

    DecideOffer(CalendarOffers offers, Calendars calendars, YearLoaded clocks, Caller caller, Clock clock) {
        this.offers = offers;
        this.calendars = calendars;
        this.clocks = clocks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Yes or no, and why. */
    public record Decision(
            @Nullable Boolean grant, @Nullable String reason) {
        private static final int MAX_REASON = 500;

        boolean grants() {
            return Boolean.TRUE.equals(grant);
        }

        String why() {
            return reason == null ? "" : reason.strip();
        }

        void refuseUnlessComplete() {
            var errors = new ArrayList<FieldError>();
            if (grant == null) {
                errors.add(new FieldError("grant", "must be true or false"));
            }
            if (why().isEmpty() || why().codePointCount(0, why().length()) > MAX_REASON) {
                errors.add(new FieldError("reason", "must have 1 to " + MAX_REASON + " characters"));
            } else if (!PlainText.Rule.isPlain(why())) {
                errors.add(new FieldError("reason", PlainText.MESSAGE));
            }
            if (!errors.isEmpty()) {
                throw new InvalidField(errors);
            }
        }
    }

    @WithTransaction
    public Uni<CalendarOffer> decide(UUID id, Decision decision) {
        CityWideOnly.require(caller.scope());
        decision.refuseUnlessComplete();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return offers.locked(id)
                .invoke(offer -> offer.decide(decision.grants(), decision.why(), caller.login(), now))
                .call(offer -> decision.grants()
                        ? putInForce(offer, now)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> putInForce(CalendarOffer offer, Instant now) {
        return calendars
                .load(offer.year(), offer.schedule(), now, caller.login())
                .chain(edition -> clocks.reckonAnew(offer.year(), edition, now, caller.actor()));
    }
}
