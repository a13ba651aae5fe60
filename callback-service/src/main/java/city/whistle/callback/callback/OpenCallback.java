package city.whistle.callback.callback;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Answer;
import city.whistle.contracts.CallbackEvent;
import city.whistle.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A callback begins to wait for its answer, or has it already: the resident may have been faster than the topic. */
@ApplicationScoped
class OpenCallback {
    private final Answers answers;
    private final CallTimes times;
    private final Announcement announcement;
    private final Outbox outbox;
    private final Clock clock;

    OpenCallback(Answers answers, CallTimes times, Announcement announcement, Outbox outbox, Clock clock) {
        this.answers = answers;
        this.times = times;
        this.announcement = announcement;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells of an open callback and settles it at once when the answer is there. Inside a transaction, with its lock. */
    Uni<Void> open(Callback callback) {
        return answers.counted(callback.caseId(), callback.cycle())
                .chain(given -> outbox.append(events(callback, given)));
    }

    /** The resident answered without being called. Inside a transaction, with the callback's lock. */
    Uni<Void> settle(Callback callback, Answer answer) {
        return outbox.append(conclude(callback, answer));
    }

    private List<CallbackEvent> events(Callback callback, @Nullable GivenAnswer given) {
        var events = new ArrayList<CallbackEvent>();
        events.add(announcement.scheduled(callback));
        if (given != null) {
            events.add(conclude(callback, given.answer()));
        }
        return events;
    }

    private CallbackEvent conclude(Callback callback, Answer answer) {
        var by = Actor.resident();
        var outcome = callback.answered(answer, times.beforeReview(), clock.instant(), by.name());
        return announcement.concluded(callback, by, outcome, answer);
    }
}
