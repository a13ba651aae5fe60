package city.whistle.escalation.intervention;

import city.whistle.city.City;
import city.whistle.contracts.DeadlineEvent.CaseUrged;
import city.whistle.contracts.Rung;
import city.whistle.escalation.EscalationConfig;
import city.whistle.escalation.HoldCase;
import city.whistle.escalation.HoldCase.Held;
import city.whistle.escalation.intervention.Interventions.Done;
import city.whistle.escalation.intervention.Interventions.Kind;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.escalation.recipient.Recipients.Addressee;
import city.whistle.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Urges the unit that has a case (催办): whoever works on it and the unit's head hear of it at once, it goes on record, and the
 * other services are told. No clock looks at it.
 */
@ApplicationScoped
public class UrgeUnit {
    private static final String TEMPLATE = "urge";

    private final HoldCase cases;
    private final Interventions interventions;
    private final Notices notices;
    private final Outbox outbox;
    private final City city;
    private final Recipients recipients;
    private final Duration pause;

    UrgeUnit(
            HoldCase cases,
            Interventions interventions,
            Notices notices,
            Outbox outbox,
            City city,
            EscalationConfig config) {
        this.cases = cases;
        this.interventions = interventions;
        this.notices = notices;
        this.outbox = outbox;
        this.city = city;
        this.recipients = new Recipients(city);
        this.pause = config.urging().pause();
    }

    /**
     * Urges it with these words.
     *
     * @throws UrgedJustNow when somebody did so a short while ago
     * @throws NothingToUrge when nothing runs on the case any more
     */
    @WithTransaction
    public Uni<Void> urge(UUID caseId, String words) {
        return cases.hold(caseId)
                .invoke(UrgeUnit::refuseWhatIsOver)
                .call(held -> interventions.lastUrge(caseId).invoke(last -> refuseSoonAfter(last, held.at())))
                .chain(held -> tell(held, words));
    }

    private static void refuseWhatIsOver(Held held) {
        if (!held.open()) {
            throw new NothingToUrge();
        }
    }

    private void refuseSoonAfter(@Nullable Instant last, Instant now) {
        if (last != null && now.isBefore(last.plus(pause))) {
            throw new UrgedJustNow(Duration.between(now, last.plus(pause)));
        }
    }

    private Uni<Void> tell(Held held, String words) {
        var whom = new Addressee(held.unit(), held.assignee(), held.level(), held.district());
        var told = recipients.of(Rung.FIRST, whom);
        var drafts = told.stream()
                .map(each -> new NoticeDraft(null, held.id(), TEMPLATE, each, words))
                .toList();
        var urged = new CaseUrged(held.head(city.version()), city.unitRef(held.unit()), words, told);
        return interventions
                .note(held, new Done(Kind.URGE, words, told, null))
                .chain(() -> notices.tellAll(drafts, held.at()))
                .chain(() -> outbox.append(urged));
    }
}
