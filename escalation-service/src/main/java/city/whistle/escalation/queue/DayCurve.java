package city.whistle.escalation.queue;

import city.whistle.access.Scope;
import city.whistle.city.City;
import city.whistle.escalation.Scoped;
import city.whistle.escalation.queue.Board.Filter;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads how many clocks were late at each full hour of today and of yesterday: rising, or falling. */
@ApplicationScoped
public class DayCurve {
    private static final int HOURS = 24;

    private static final String OF_CLOCKS = """
            from clock c join case_file f on f.id = c.case_id
            where ($4::text is null or f.level = $4) and ($5::text is null or f.district = $5)
              and ($6::text is null or c.unit = $6) and ($7::text is null or f.tier = $7) and
            """ + Scoped.by("c.unit");

    /** Clocks came in late at some hour, and were stopped at another; what was late before yesterday counts from its first hour. */
    private static final String SELECT = """
            with late as (
              select c.due_at as since, null::timestamptz as until
            """ + OF_CLOCKS + """
                and c.state <> 'stopped' and c.rung is not null and c.due_at <= $9
              union all
              select c.due_at, c.open_until
            """ + OF_CLOCKS + """
                and c.state = 'stopped' and c.open_until > $8 and c.due_at < c.open_until)
            select greatest(date_bin('1 hour', at - interval '1 microsecond', $8) + interval '1 hour', $8) as hour,
                   sum(step)::bigint as change
            from (select since as at, 1 as step from late
                  union all select until, -1 from late where until is not null) changes
            group by 1
            """;

    private final Pool database;
    private final City city;
    private final Clock clock;

    DayCurve(Pool database, City city, Clock clock) {
        this.database = database;
        this.city = city;
        this.clock = clock;
    }

    /**
     * How many were late at each full hour.
     *
     * @param today from midnight to the last full hour
     * @param yesterday from midnight to midnight
     */
    public record Curve(List<Long> today, List<Long> yesterday) {}

    /** The curve of what the filter lets through, in scope. */
    public Uni<Curve> read(Filter filter, Scope scope) {
        var now = clock.instant();
        var midnight =
                now.atZone(city.zone()).toLocalDate().atStartOfDay(city.zone()).toInstant();
        var from = midnight.minus(HOURS, ChronoUnit.HOURS);
        var parameters = Scoped.tuple(scope)
                .addString(filter.level())
                .addString(filter.district())
                .addString(filter.unit())
                .addString(filter.tier())
                .addOffsetDateTime(from.atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(now.atOffset(ZoneOffset.UTC));
        return database.preparedQuery(SELECT).execute(parameters).map(rows -> curve(rows, from, now));
    }

    private static Curve curve(RowSet<Row> rows, Instant from, Instant now) {
        var changes = new TreeMap<Instant, Long>();
        rows.forEach(row -> changes.put(row.getOffsetDateTime("hour").toInstant(), row.getLong("change")));
        var late = new ArrayList<Long>();
        long running = 0;
        for (var hour = from; !hour.isAfter(now); hour = hour.plus(1, ChronoUnit.HOURS)) {
            running += changes.getOrDefault(hour, 0L);
            late.add(running);
        }
        return new Curve(List.copyOf(late.subList(HOURS, late.size())), List.copyOf(late.subList(0, HOURS + 1)));
    }
}
