package city.whistle.escalation.campaign;

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
 * The clocks of campaigns: an item whose day has passed is overdue, and its unit and the command hear of it; a milestone
 * whose day has come is judged by what is done by then. Each is taken once, by one replica, in the transaction that tells.
 */
@ApplicationScoped
public class CampaignRound {
    private static final String OVERDUE = """
            update campaign_item i set overdue_at = ?1, next_at = null
            where i.id in (select id from campaign_item where next_at <= ?1
                           order by next_at limit 100 for no key update skip locked)
            returning i.campaign_id, i.unit, i.text, (select begun_by from campaign c where c.id = i.campaign_id)
            """;

    /** Whatever was done after the milestone's day, while nobody looked, does not count for it. */
    private static final String JUDGE = """
            update campaign_milestone m
            set next_at = null,
                share_then = (select coalesce(100 * count(*) filter (where i.done_at <= m.due_at) / nullif(count(*), 0), 0)
                              from campaign_item i where i.campaign_id = m.campaign_id)
            where m.id in (select id from campaign_milestone where next_at <= ?1
                           order by next_at limit 100 for no key update skip locked)
            returning m.campaign_id, m.share, m.share_then, (select begun_by from campaign c where c.id = m.campaign_id)
            """;

    private final CampaignNotices notices;
    private final Clock clock;

    CampaignRound(CampaignNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(every = "{whistle.escalation.instructions.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> round() {
        var now = clock.instant();
        return take(OVERDUE, now)
                .chain(rows -> InOrder.each(rows, this::overdue))
                .chain(() -> take(JUDGE, now))
                .chain(rows -> InOrder.each(rows, this::judged));
    }

    private Uni<Void> overdue(Object[] row) {
        var id = (UUID) row[0];
        var unit = (String) row[1];
        var text = (String) row[2];
        return notices.toUnit(id, "campaign_overdue", unit, text)
                .chain(() -> notices.toCommand(id, "campaign_overdue", (String) row[3], text));
    }

    private Uni<Void> judged(Object[] row) {
        int wanted = (Integer) row[1];
        int done = (Integer) row[2];
        return done >= wanted
                ? Uni.createFrom().voidItem()
                : notices.toCommand((UUID) row[0], "campaign_missed", (String) row[3], done + "% / " + wanted + "%");
    }

    private static Uni<List<Object[]>> take(String statement, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement, Object[].class)
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .getResultList());
    }
}
