package city.whistle.escalation.instruction;

import city.whistle.city.City;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Recipient;
import city.whistle.contracts.Rung;
import city.whistle.contracts.WireName;
import city.whistle.escalation.instruction.Instruction.Kind;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.escalation.recipient.Recipients.Addressee;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * The rung of an instruction's clock: when the day has passed without an answer, the unit's head and the giver hear of it.
 * Each instruction is taken once, by one replica, in the transaction that tells them.
 */
@ApplicationScoped
public class InstructionRound {
    private static final String OVERDUE = """
            update instruction i set overdue_at = ?1, next_at = null
            where i.id in (select id from instruction where next_at <= ?1
                           order by next_at limit 100 for no key update skip locked)
            returning i.case_id, i.kind, i.unit, i.leader, i.text,
                      (select level from case_file f where f.id = i.case_id),
                      (select district from case_file f where f.id = i.case_id)
            """;

    private final Notices notices;
    private final Recipients recipients;
    private final Clock clock;

    InstructionRound(Notices notices, City city, Clock clock) {
        this.notices = notices;
        this.recipients = new Recipients(city);
        this.clock = clock;
    }

    private record Overdue(
            UUID caseId, Kind kind, String unit, String leader, String text, CommandLevel level, String district) {
        static Overdue of(Object[] row) {
            return new Overdue(
                    (UUID) row[0],
                    WireName.of(Kind.class, (String) row[1]),
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    WireName.of(CommandLevel.class, (String) row[5]),
                    (String) row[6]);
        }
    }

    @Scheduled(every = "{whistle.escalation.instructions.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> round() {
        var now = clock.instant();
        return take(now)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(overdue -> notices.tellAll(drafts(overdue), now))
                        .onItem()
                        .ignoreAsUni());
    }

    private static Uni<List<Overdue>> take(Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OVERDUE, Object[].class)
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .getResultList())
                .map(rows -> rows.stream().map(Overdue::of).toList());
    }

    private List<NoticeDraft> drafts(Overdue overdue) {
        var whom = new Addressee(overdue.unit(), null, overdue.level(), overdue.district());
        var head = recipients.of(Rung.FIRST, whom).getLast();
        var giver =
                new Recipient(overdue.unit(), overdue.leader(), overdue.kind().giver());
        var template = overdue.kind().wire() + "_overdue";
        return List.of(head, giver).stream()
                .map(to -> new NoticeDraft(null, overdue.caseId(), template, to, overdue.text()))
                .toList();
    }
}
