package city.whistle.intake.complaint;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Tells the present occasion. */
@ApplicationScoped
public class Occasions {
    private final City city;
    private final Clock clock;

    public Occasions(City city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    /** Now, by that person, under the pack in force. */
    public Occasion now(Actor by) {
        return new Occasion(clock.instant(), city.version(), by);
    }
}
