package city.whistle.callback.callback;

import city.whistle.callback.CallbackConfig;
import city.whistle.city.City;
import city.whistle.contracts.CommandLevel;
import city.whistle.http.InvalidField;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When calls are due and how many there are, by the city's limits and the work calendar of its command desk, where the agents sit. */
@ApplicationScoped
class CallTimes {
    private final City city;
    private final CallbackConfig config;

    CallTimes(City city, CallbackConfig config) {
        this.city = city;
        this.config = config;
    }

    /** Until when the first call must be made. */
    Instant firstDue(Instant done) {
        return hours().after(done, city.limits().callback().due());
    }

    /** Before this instant another call that reaches nobody is no honest attempt. */
    Instant earliestNext(Instant tried) {
        return hours().earliestRetry(tried, city.limits().callback().retry());
    }

    /**
     * When the next call is due after one that reached nobody.
     *
     * @param asked when the agent wants to try again
     * @throws InvalidField when that is too soon, or so late that the case would lie
     */
    Instant next(Instant tried, @Nullable Instant asked) {
        if (asked == null) {
            return hours().after(tried, city.limits().callback().retry());
        }
        var earliest = earliestNext(tried);
        if (asked.isBefore(earliest) || !asked.isAfter(tried)) {
            throw new InvalidField("nextAt", "must not be before " + earliest + ": attempts are on different days");
        }
        return within(tried, asked);
    }

    private Instant within(Instant now, Instant asked) {
        var furthest = now.plus(config.furthestNextAttempt());
        if (asked.isAfter(furthest)) {
            throw new InvalidField("nextAt", "must not be after " + furthest);
        }
        if (city.quietHours().contains(asked.atZone(city.zone()).toLocalTime())) {
            throw new InvalidField("nextAt", "must not lie in the quiet hours, when residents are not called");
        }
        return asked;
    }

    /**
     * The time the resident asked for.
     *
     * @throws InvalidField when there is none, or residents are not called then
     */
    Instant asked(Instant now, @Nullable Instant asked) {
        if (asked == null || !asked.isAfter(now)) {
            throw new InvalidField("nextAt", "must be a time to come: when the resident wants to be called");
        }
        return within(now, asked);
    }

    /** Which part of the day it is. */
    DayPart part(Instant now) {
        return DayPart.of(now.atZone(city.zone()).toLocalTime());
    }

    /** How many calls that reach nobody make a case unreachable. */
    int attempts() {
        return city.limits().callback().attempts();
    }

    /** How many reworks there are before a supervisor decides. */
    int beforeReview() {
        return city.limits().rework().beforeReview();
    }

    private DeskHours hours() {
        var desk = city.commandDesk(CommandLevel.CITY, city.code());
        return new DeskHours(city.zone(), city.workTimes(desk.calendar()), city.statutoryYears());
    }
}
