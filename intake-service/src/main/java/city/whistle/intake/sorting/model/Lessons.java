package city.whistle.intake.sorting.model;

import city.whistle.contracts.Actor;
import city.whistle.contracts.ActorKind;
import city.whistle.contracts.TicketEvent;
import city.whistle.intake.sorting.learned.Example;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people have said complaints are about; the last word on a case counts. To be called inside a transaction. */
@ApplicationScoped
public class Lessons {
    private static final String TEACH = """
            insert into sorter_lesson (case_id, category, taught_at, taught_by) values (?1, ?2, ?3, ?4)
            on conflict (case_id) do update
            set category = excluded.category, taught_at = excluded.taught_at, taught_by = excluded.taught_by
            where sorter_lesson.taught_at <= excluded.taught_at""";

    private static final String ALL = """
            select c.title, c.text, l.category from sorter_lesson l join complaint c on c.id = l.case_id
            order by l.taught_at desc, l.case_id limit 50000""";

    /** Somebody of staff says what a complaint is about. */
    public Uni<Void> teach(UUID caseId, String category, Actor by, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TEACH)
                        .setParameter(1, caseId)
                        .setParameter(2, category)
                        .setParameter(3, at.atOffset(ZoneOffset.UTC))
                        .setParameter(4, by.name())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A dispatcher's decision is a lesson, whether it confirms or corrects. */
    public Uni<Void> learn(TicketEvent event) {
        return event instanceof TicketEvent.TicketTriaged triaged
                        && triaged.stage() == TicketEvent.TriageStage.DECIDED
                        && triaged.head().by().kind() == ActorKind.STAFF
                ? teach(
                        triaged.head().caseId(),
                        triaged.subject().category(),
                        triaged.head().by(),
                        triaged.head().at())
                : Uni.createFrom().voidItem();
    }

    /** All lessons, the newest first. */
    Uni<List<Example>> all() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, Object[].class).getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Example((@Nullable String) row[0], (String) row[1], (String) row[2]))
                        .toList());
    }
}
