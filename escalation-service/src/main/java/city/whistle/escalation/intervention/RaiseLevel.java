package city.whistle.escalation.intervention;

import city.whistle.city.City;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.escalation.HoldCase;
import city.whistle.escalation.HoldCase.Held;
import city.whistle.escalation.intervention.Interventions.Done;
import city.whistle.escalation.intervention.Interventions.Kind;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import city.whistle.escalation.recipient.Command;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Raises a case, and its matter, to the level above (提级): the desk there commands it from now on. */
@ApplicationScoped
public class RaiseLevel {
    private static final String TEMPLATE = "raised";
    private static final String RAISE_CASE = "update case_file set level = ?2 where id = ?1";
    private static final String RAISE_MATTER =
            "update matter set level = ?2 where case_id = ?1 and state <> 'struck_off'";

    private final HoldCase cases;
    private final Interventions interventions;
    private final Notices notices;
    private final Outbox outbox;
    private final City city;

    RaiseLevel(HoldCase cases, Interventions interventions, Notices notices, Outbox outbox, City city) {
        this.cases = cases;
        this.interventions = interventions;
        this.notices = notices;
        this.outbox = outbox;
        this.city = city;
    }

    /**
     * Raises it by one level.
     *
     * @throws NoLevelAbove when the city commands it already
     */
    @WithTransaction
    public Uni<Void> raise(UUID caseId, String reason) {
        return cases.hold(caseId).chain(held -> raise(held, above(held), reason));
    }

    private static CommandLevel above(Held held) {
        return Command.above(held.level()).orElseThrow(NoLevelAbove::new);
    }

    private Uni<Void> raise(Held held, CommandLevel above, String reason) {
        var desk = new Recipients(city).desk(above, held.district());
        var done = new Done(Kind.RAISE, reason, List.of(desk), above.wire());
        var raised = new LevelRaised(held.head(city.version()), held.level(), above, reason);
        return write(RAISE_CASE, held, above)
                .chain(() -> write(RAISE_MATTER, held, above))
                .chain(() -> interventions.note(held, done))
                .chain(() -> notices.tell(new NoticeDraft(null, held.id(), TEMPLATE, desk, reason), held.at()))
                .chain(() -> outbox.append(raised))
                .chain(() -> cases.tellWatchers(held.id()));
    }

    private static Uni<Integer> write(String statement, Held held, CommandLevel level) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement)
                        .setParameter(1, held.id())
                        .setParameter(2, level.wire())
                        .executeUpdate());
    }
}
