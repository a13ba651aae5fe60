package city.whistle.escalation.report;

import city.whistle.city.City;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Recipient;
import city.whistle.contracts.Rung;
import city.whistle.contracts.WireName;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.escalation.recipient.Recipients.Addressee;
import city.whistle.messaging.InOrder;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Goes round the matters: whoever has not reported this week is told and it is written down; whoever struck a matter off
 * is told when it is time to look whether that held. Rows are taken by one replica only.
 */
@ApplicationScoped
public class MatterRound {
    /** One week at a time: after an outage each week that passed is written down. */
    private static final String MISSED = """
            update matter m
            set reports_missed = reports_missed + 1, report_due_at = report_due_at + interval '7 days'
            where m.id in (select id from matter where state <> 'struck_off' and report_due_at <= ?1
                         order by report_due_at limit 100 for no key update skip locked)
            returning m.id, m.case_id, m.unit, m.level, (select district from case_file f where f.id = m.case_id)
            """;

    private static final String TO_LOOK_BACK = """
            update matter m set look_back_told = true
            where m.id in (select id from matter where look_back_at <= ?1 and not look_back_told
                         order by look_back_at limit 100 for no key update skip locked)
            returning m.id, m.case_id, m.unit, m.level, (select district from case_file f where f.id = m.case_id)
            """;

    private static final String NOTE =
            "insert into matter_entry (matter_id, at, step, who, text) values (?1, ?2, 'report_missed', 'escalation', '')";

    private final Notices notices;
    private final Recipients recipients;
    private final Clock clock;

    MatterRound(Notices notices, City city, Clock clock) {
        this.notices = notices;
        this.recipients = new Recipients(city);
        this.clock = clock;
    }

    private record Found(UUID id, UUID caseId, String unit, CommandLevel level, String district) {
        static Found of(Object[] row) {
            return new Found(
                    (UUID) row[0],
                    (UUID) row[1],
                    (String) row[2],
                    WireName.of(CommandLevel.class, (String) row[3]),
                    (String) row[4]);
        }
    }

    @Scheduled(every = "{whistle.escalation.matters.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> round() {
        var now = clock.instant();
        return take(MISSED, now)
                .chain(found -> InOrder.each(found, matter -> missed(matter, now)))
                .chain(() -> take(TO_LOOK_BACK, now))
                .chain(found -> InOrder.each(
                        found,
                        matter -> tell(matter, "look_back", recipients.desk(matter.level(), matter.district()), now)));
    }

    private static Uni<List<Found>> take(String statement, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement, Object[].class)
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .getResultList())
                .map(rows -> rows.stream().map(Found::of).toList());
    }

    private Uni<Void> missed(Found matter, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, matter.id())
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .chain(() -> tell(matter, "report_missed", head(matter), now));
    }

    private Recipient head(Found matter) {
        var unit = new Addressee(matter.unit(), null, matter.level(), matter.district());
        return recipients.of(Rung.FIRST, unit).getLast();
    }

    private Uni<Void> tell(Found matter, String template, Recipient to, Instant now) {
        return notices.tell(new NoticeDraft(null, matter.caseId(), template, to), now);
    }
}
