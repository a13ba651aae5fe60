package city.whistle.callback.callback;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.contracts.Answer;
import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.CallbackEvent.CallbackAttempted;
import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The events that tell of a callback. */
@ApplicationScoped
class Announcement {
    private final City city;
    private final Clock clock;

    Announcement(City city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    CallbackEvent scheduled(Callback callback) {
        return new CallbackScheduled(head(callback, Actor.system("callback")), callback.cycle(), callback.dueAt());
    }

    CallbackEvent attempted(Callback callback, Actor by, boolean reached, @Nullable Instant nextAt) {
        return new CallbackAttempted(head(callback, by), callback.cycle(), callback.attempts(), reached, nextAt);
    }

    /** No answer is to be had; a grid worker shall look. */
    CallbackEvent lookedAt(Callback callback, Actor by, boolean reached) {
        return new CallbackAttempted(head(callback, by), callback.cycle(), callback.attempts(), reached, null, true);
    }

    /** The round is over, or waits for a supervisor's review. */
    CallbackEvent concluded(Callback callback, Actor by, CallbackOutcome outcome, @Nullable Answer answer) {
        return new CallbackConcluded(
                head(callback, by), callback.cycle(), outcome, answer, callback.attempts(), callback.reason());
    }

    private Head head(Callback callback, Actor by) {
        return new Head(callback.caseId(), callback.number(), clock.instant(), city.version(), by);
    }
}
