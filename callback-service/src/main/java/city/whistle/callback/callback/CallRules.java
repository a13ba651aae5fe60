package city.whistle.callback.callback;

import city.whistle.access.Caller;
import city.whistle.contracts.Answer;
import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.CallbackOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a try to reach the resident, or a supervisor's decision, does to the callback, and what is told of it. */
@ApplicationScoped
class CallRules {
    private static final String RETRY = "retry";

    private final CallTimes times;
    private final Announcement announcement;
    private final Caller caller;
    private final Clock clock;

    CallRules(CallTimes times, Announcement announcement, Caller caller, Clock clock) {
        this.times = times;
        this.announcement = announcement;
        this.caller = caller;
        this.clock = clock;
    }

    /** The entry to keep, the events to send, the answer to give. */
    record Deed(CallbackKey about, CallbackAttempt entry, List<CallbackEvent> events, Attempt.Result result) {}

    /** Changes the callback as the attempt demands. */
    Deed apply(Callback callback, Attempt attempt) {
        var now = clock.instant();
        if (!callback.is(CallbackState.OPEN)) {
            throw new CallbackNotOpen(callback);
        }
        if (attempt.answer() != null) {
            return answered(callback, attempt.answer(), now);
        }
        if (now.isBefore(callback.earliestAt())) {
            throw new AttemptTooEarly(callback);
        }
        return missed(callback, attempt.nextAt(), now);
    }

    /** What a supervisor's decision is told as, and its answer. */
    record Decision(CallbackEvent event, Attempt.Result result) {}

    /** Changes the callback as the supervisor decided; the resident's answer stands beside it. */
    Decision review(Callback callback, CallbackOutcome decision, String reason, @Nullable Answer answer) {
        var now = clock.instant();
        if (!callback.is(CallbackState.REVIEW)) {
            throw new CallbackNotUnderReview(callback, now);
        }
        callback.reviewed(decision, reason, now, caller.login());
        var event = announcement.concluded(callback, caller.actor(), decision, answer);
        return new Decision(event, new Attempt.Result(callback.stateAt(now), decision.wire()));
    }

    private Deed answered(Callback callback, Answer answer, Instant now) {
        callback.tried();
        var outcome = callback.answered(answer, times.beforeReview(), now, caller.login());
        return over(callback, now, outcome, answer);
    }

    private Deed missed(Callback callback, @Nullable Instant asked, Instant now) {
        if (callback.tried() >= times.attempts()) {
            callback.unreachable(now, caller.login());
            return over(callback, now, CallbackOutcome.UNREACHABLE, null);
        }
        var next = times.next(now, asked);
        callback.retry(next, times.earliestNext(now));
        var entry = new CallbackAttempt(callback, now, caller.login(), false, next);
        var event = announcement.attempted(callback, caller.actor(), false, next);
        return new Deed(callback.key(), entry, List.of(event), new Attempt.Result(callback.stateAt(now), RETRY));
    }

    private Deed over(Callback callback, Instant now, CallbackOutcome outcome, @Nullable Answer answer) {
        boolean reached = answer != null;
        var entry = new CallbackAttempt(callback, now, caller.login(), reached, null);
        List<CallbackEvent> events = List.of(
                announcement.attempted(callback, caller.actor(), reached, null),
                announcement.concluded(callback, caller.actor(), outcome, answer));
        return new Deed(callback.key(), entry, events, new Attempt.Result(callback.stateAt(now), outcome.wire()));
    }
}
