package city.whistle.callback.callback.web;

import city.whistle.callback.callback.Callback;
import city.whistle.callback.callback.CallbackAttempt;
import city.whistle.callback.callback.CallbackQueue;
import city.whistle.callback.callback.GivenAnswer;
import city.whistle.callback.callback.LookUpContact;
import city.whistle.callback.callback.ReadCallback;
import city.whistle.city.City;
import city.whistle.contracts.Answer;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Callbacks as JSON shows them, with times in the city's zone. */
@ApplicationScoped
class CallbackViews {
    private final City city;
    private final Clock clock;

    CallbackViews(City city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    /**
     * How to reach a resident.
     *
     * @param others the same resident's other cases that wait for their callback, for the same call
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Reach(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            List<Other> others) {
        static Reach of(LookUpContact.Found found) {
            var contact = found.contact();
            var others = found.others().stream()
                    .map(each -> new Other(each.caseId(), each.number(), each.title()))
                    .toList();
            return new Reach(contact.name(), contact.phone(), contact.email(), others);
        }
    }

    /** Another case of the same resident. */
    record Other(UUID id, String number, String title) {}

    /** What the unit reports. */
    record Done(String finding, String action, OffsetDateTime at) {}

    /** One row of the list. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            UUID id,
            String number,
            int cycle,
            String state,
            @Nullable String outcome,
            OffsetDateTime dueAt,
            boolean overdue,
            OffsetDateTime earliestAt,
            int attempts,
            boolean contactable,
            String tier,
            String category,
            String title,
            String unit,
            String unitName,
            Done done) {}

    /** One try. */
    record Try(
            int cycle,
            int attempt,
            OffsetDateTime at,
            String by,
            boolean reached,
            String result,
            @Nullable OffsetDateTime nextAt) {}

    /** One answer; {@code source} is {@code call} or {@code page}. */
    record Said(int cycle, OffsetDateTime at, String source, boolean counts, Answer answer) {}

    /** One case's callbacks; {@code first} and {@code last} are its first and final answer. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Dossier(
            UUID id,
            String number,
            int cycle,
            String state,
            @Nullable String outcome,
            OffsetDateTime dueAt,
            OffsetDateTime earliestAt,
            @Nullable String reason,
            @Nullable String cancelledBecause,
            String tier,
            String category,
            String title,
            String unit,
            String unitName,
            @Nullable String words,
            boolean contactable,
            Done done,
            List<Try> attempts,
            List<Said> answers,
            @Nullable Said first,
            @Nullable Said last) {}

    Item item(CallbackQueue.Entry entry) {
        var callback = entry.callback();
        var now = clock.instant();
        var state = callback.stateAt(now);
        return new Item(
                callback.caseId(),
                callback.number(),
                callback.cycle(),
                state,
                callback.outcome(),
                local(callback.dueAt()),
                state.equals("due") && callback.dueAt().isBefore(now),
                local(callback.earliestAt()),
                callback.attempts(),
                entry.contactable(),
                callback.tier(),
                callback.category(),
                callback.title(),
                callback.unit(),
                callback.unitName(),
                done(callback));
    }

    Dossier dossier(ReadCallback.Dossier dossier) {
        var callback = dossier.callback();
        var said = dossier.answers().stream().map(this::said).toList();
        var counted = said.stream().filter(Said::counts).toList();
        return new Dossier(
                callback.caseId(),
                callback.number(),
                callback.cycle(),
                callback.stateAt(clock.instant()),
                callback.outcome(),
                local(callback.dueAt()),
                local(callback.earliestAt()),
                callback.reason(),
                callback.cancelledBecause(),
                callback.tier(),
                callback.category(),
                callback.title(),
                callback.unit(),
                callback.unitName(),
                dossier.words(),
                dossier.contactable(),
                done(callback),
                dossier.attempts().stream().map(this::tried).toList(),
                said,
                counted.isEmpty() ? null : counted.getFirst(),
                counted.isEmpty() ? null : counted.getLast());
    }

    private Done done(Callback callback) {
        return new Done(callback.finding(), callback.action(), local(callback.doneAt()));
    }

    private Try tried(CallbackAttempt attempt) {
        var next = attempt.nextAt();
        return new Try(
                attempt.cycle(),
                attempt.attempt(),
                local(attempt.at()),
                attempt.byLogin(),
                attempt.reached(),
                attempt.result().wire(),
                next == null ? null : local(next));
    }

    private Said said(GivenAnswer given) {
        return new Said(given.cycle(), local(given.at()), given.source(), given.counts(), given.answer());
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(city.zone()).toOffsetDateTime();
    }
}
