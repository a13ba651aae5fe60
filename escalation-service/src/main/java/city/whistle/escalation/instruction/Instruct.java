package city.whistle.escalation.instruction;

import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.contracts.Rung;
import city.whistle.escalation.HoldCase;
import city.whistle.escalation.HoldCase.Held;
import city.whistle.escalation.Ids;
import city.whistle.escalation.calendar.Calendars;
import city.whistle.escalation.calendar.DueDay;
import city.whistle.escalation.calendar.WorkCalendar;
import city.whistle.escalation.instruction.Instruction.Term;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.escalation.recipient.Recipients.Addressee;
import city.whistle.http.Idempotency;
import city.whistle.http.InvalidField;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leader writes on a case what its unit shall do and by which day; the head of the unit hears of it at once. */
@ApplicationScoped
public class Instruct {
    private static final String TEMPLATE = "instruction";

    private final HoldCase cases;
    private final Calendars calendars;
    private final Notices notices;
    private final Recipients recipients;
    private final Idempotency idempotency;
    private final City city;
    private final Caller caller;

    Instruct(HoldCase cases, Calendars calendars, Notices notices, Idempotency idempotency, City city, Caller caller) {
        this.cases = cases;
        this.calendars = calendars;
        this.notices = notices;
        this.recipients = new Recipients(city);
        this.idempotency = idempotency;
        this.city = city;
        this.caller = caller;
    }

    /** What a leader wishes to have done. */
    public record Wish(UUID caseId, String text, LocalDate dueOn) {}

    /**
     * Writes it down and starts its clock, which ends with the unit's work on that day.
     *
     * @param key repeats with the same key do it once
     * @return the instruction's id
     * @throws InvalidField when the unit does not work on that day, or the day is past or too far
     */
    @WithTransaction
    public Uni<UUID> instruct(Wish wish, @Nullable String key) {
        return idempotency.once("instruction " + caller.login(), key, wish, UUID.class, () -> instruct(wish));
    }

    private Uni<UUID> instruct(Wish wish) {
        return calendars
                .current()
                .chain(edition -> cases.hold(wish.caseId())
                        .chain(held ->
                                write(held, wish.text(), term(held, edition.of(city, held.unit()), wish.dueOn()))));
    }

    private Term term(Held held, WorkCalendar calendar, LocalDate dueOn) {
        return new Term(held.at(), new DueDay(dueOn, held.at(), city.zone()).end(calendar));
    }

    private Uni<UUID> write(Held held, String text, Term term) {
        var instruction = new Instruction(Ids.next(), held.id(), held.unit(), caller.login(), text, term);
        var head = recipients
                .of(Rung.FIRST, new Addressee(held.unit(), held.assignee(), held.level(), held.district()))
                .getLast();
        return Panache.getSession()
                .chain(session -> session.persist(instruction))
                .chain(() -> notices.tell(new NoticeDraft(null, held.id(), TEMPLATE, head, text), held.at()))
                .replaceWith(instruction.id());
    }
}
