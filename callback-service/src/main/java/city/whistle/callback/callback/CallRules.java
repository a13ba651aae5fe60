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
    private static final String CHECK = "check";

    private final CallTimes times;
    private final SiteChecks siteChecks;
    private final Announcement announcement;
    private final Caller caller;
    private final Clock clock;

    CallRules(CallTimes times, SiteChecks siteChecks, Announcement announcement, Caller caller, Clock clock) {
        this.times = times;
        this.siteChecks = siteChecks;
        this.announcement = announcement;
        this.caller = caller;
        this.clock = clock;
    }

    /** The entry to keep, the events to send, the answer to give. */
    record Deed(CallbackKey about, CallbackAttempt entry, List<CallbackEvent> events, Attempt.Result result) {}

    /**
     * Changes the callback as the attempt demands.
     *
     * @param contactable whether there is a number to call: without one, a call that is due is given up at once
     */
    Deed apply(Callback callback, Attempt attempt, boolean contactable) {
        var now = clock.instant();
        if (!callback.is(CallbackState.OPEN)) {
            throw new CallbackNotOpen(callback);
        }
        if (attempt.answer() != null) {
            return answered(callback, attempt.answer(), now);
        }
        return switch (attempt.result()) {
            case LATER -> later(callback, times.asked(now, attempt.nextAt()), now);
            case REFUSED -> givenUp(callback, attempt.result(), now);
            default -> missed(callback, attempt, contactable, now);
        };
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
        return over(callback, AttemptResult.ANSWERED, outcome, answer, now);
    }

    /** A time the resident asked for is kept: before it, nobody counts a call that reaches nobody. */
    private Deed later(Callback callback, Instant asked, Instant now) {
        callback.tried();
        callback.retry(asked, asked);
        return again(callback, AttemptResult.LATER, now);
    }

    private Deed givenUp(Callback callback, AttemptResult result, Instant now) {
        callback.tried();
        if (siteChecks.draws(callback)) {
            return lookedAt(callback, result, now);
        }
        callback.unreachable(now, caller.login());
        return over(callback, result, CallbackOutcome.UNREACHABLE, null, now);
    }

    private Deed lookedAt(Callback callback, AttemptResult result, Instant now) {
        callback.lookedAt(siteChecks.until());
        var entry = new CallbackAttempt(callback, now, caller.login(), result, null);
        var event = announcement.lookedAt(callback, caller.actor(), result.isReached());
        return new Deed(callback.key(), entry, List.of(event), new Attempt.Result(callback.stateAt(now), CHECK));
    }

    private Deed missed(Callback callback, Attempt attempt, boolean contactable, Instant now) {
        if (now.isBefore(callback.earliestAt())) {
            throw new AttemptTooEarly(callback);
        }
        boolean nobodyToCall = !contactable && !now.isBefore(callback.dueAt());
        if (nobodyToCall || callback.attempts() + 1 >= times.attempts()) {
            return givenUp(callback, attempt.result(), now);
        }
        callback.tried();
        callback.missedIn(times.part(now));
        callback.retry(times.next(now, attempt.nextAt()), times.earliestNext(now));
        return again(callback, attempt.result(), now);
    }

    private Deed again(Callback callback, AttemptResult result, Instant now) {
        var entry = new CallbackAttempt(callback, now, caller.login(), result, callback.dueAt());
        var event = announcement.attempted(callback, caller.actor(), result.isReached(), callback.dueAt());
        return new Deed(callback.key(), entry, List.of(event), new Attempt.Result(callback.stateAt(now), RETRY));
    }

    private Deed over(
            Callback callback, AttemptResult result, CallbackOutcome outcome, @Nullable Answer answer, Instant now) {
        var entry = new CallbackAttempt(callback, now, caller.login(), result, null);
        List<CallbackEvent> events = List.of(
                announcement.attempted(callback, caller.actor(), result.isReached(), null),
                announcement.concluded(callback, caller.actor(), outcome, answer));
        return new Deed(callback.key(), entry, events, new Attempt.Result(callback.stateAt(now), outcome.wire()));
    }
}
