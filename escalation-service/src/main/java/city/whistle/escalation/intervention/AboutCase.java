package city.whistle.escalation.intervention;

import city.whistle.access.Scope;
import city.whistle.escalation.CaseNotFound;
import city.whistle.escalation.EscalationConfig;
import city.whistle.escalation.Scoped;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one must know of a case before one does something to it by hand. */
@ApplicationScoped
public class AboutCase {
    private static final String SELECT = """
            select f.id, f.number, f.title, f.tier, f.level, coalesce(f.lead_unit, c.unit) as unit, c.unit is not null as runs,
                   (select max(at) from intervention i where i.case_id = f.id and i.kind = 'urge') as urged_at,
                   (select m.id from matter m where m.case_id = f.id and m.state <> 'struck_off') as matter
            from case_file f
            left join lateral (select unit from clock c where c.case_id = f.id and c.state <> 'stopped'
                               order by c.started_at desc, c.id limit 1) c on true
            where f.id = $4 and f.number is not null and f.level is not null and
            """ + Scoped.by("coalesce(f.lead_unit, c.unit)");

    private final Pool database;
    private final Clock clock;
    private final Duration pause;
    private final String link;

    AboutCase(Pool database, Clock clock, EscalationConfig config) {
        this.database = database;
        this.clock = clock;
        this.pause = config.urging().pause();
        this.link = config.notices().link();
    }

    /**
     * A case as it is now.
     *
     * @param open whether anything still runs on it
     * @param quietUntil until when it is not to be urged again; null when it may be urged now
     * @param desk the address of its ticket, where a dispatcher names a unit
     */
    public record About(
            String number,
            String title,
            String tier,
            String level,
            String unit,
            boolean open,
            @Nullable Instant quietUntil,
            String desk) {}

    /** The case, for whoever may see it. */
    public Uni<About> read(UUID id, Scope scope) {
        return database.preparedQuery(SELECT)
                .execute(Scoped.tuple(scope).addUUID(id))
                .map(rows -> {
                    var found = rows.iterator();
                    if (!found.hasNext()) {
                        throw new CaseNotFound(id);
                    }
                    return about(found.next());
                });
    }

    private About about(Row row) {
        var urged = row.getOffsetDateTime("urged_at");
        var quiet = urged == null ? null : urged.toInstant().plus(pause);
        return new About(
                row.getString("number"),
                row.getString("title"),
                row.getString("tier"),
                row.getString("level"),
                row.getString("unit"),
                row.getBoolean("runs") || row.getUUID("matter") != null,
                quiet != null && quiet.isAfter(clock.instant()) ? quiet : null,
                link + row.getUUID("id"));
    }
}
