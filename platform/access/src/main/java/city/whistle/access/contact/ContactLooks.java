package city.whistle.access.contact;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.contracts.Actor;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/**
 * Writes down that staff look at who complained, in the transaction of the look. A look at a time at which the person is
 * not at work is written down as such besides, and counted for the alarm; the count is there from the start, so that the
 * first one rings.
 */
@Startup
@ApplicationScoped
public class ContactLooks {
    private static final String READ = "contact.read";
    private static final String OUT_OF_HOURS = "contact_out_of_hours.read";

    private final Audit audit;
    private final Caller caller;
    private final City city;
    private final Clock clock;
    private final Counter outOfHours;

    ContactLooks(Audit audit, Caller caller, City city, Clock clock, MeterRegistry meters) {
        this.audit = audit;
        this.caller = caller;
        this.city = city;
        this.clock = clock;
        this.outOfHours = meters.counter("whistle.contact.reads.out.of.hours");
    }

    /**
     * Records a look. To be called inside a transaction.
     *
     * @param purpose why, in the caller's words
     */
    public Uni<Void> record(Actor actor, UUID caseId, String purpose) {
        var recorded = audit.record(actor, READ, caseId, purpose);
        if (new OfficeHours(city).include(caller.login(), caller.units(), clock.instant())) {
            return recorded;
        }
        return recorded.chain(() -> audit.record(actor, OUT_OF_HOURS, caseId, purpose))
                .invoke(() -> outOfHours.increment());
    }
}
