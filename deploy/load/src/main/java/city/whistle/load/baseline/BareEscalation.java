package city.whistle.load.baseline;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The bare minimum of an escalation, for many clocks at once, in one statement: the clock moves on and a row says so. No
 * recipients, no notices, no letters, no events.
 */
public final class BareEscalation {
    private static final String CLIMB = """
            with due as (
                update bare_clock set rung = 'first', next_at = next_at + interval '1 day' where next_at <= now()
                returning id, case_id, kind, unit, due_at
            )
            insert into bare_escalation (id, clock_id, case_id, kind, unit, rung, at, due_at)
            select gen_random_uuid(), id, case_id, kind, unit, 'first', now(), due_at from due""";

    private BareEscalation() {}

    /** Escalations a second for so many due clocks among so many. */
    public static double perSecond(Connection database, int due, int clocks) throws SQLException {
        prepare(database, due, clocks);
        long begun = System.nanoTime();
        execute(database, CLIMB);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return due / seconds;
    }

    private static void prepare(Connection database, int due, int clocks) throws SQLException {
        execute(database, """
                create table bare_clock as
                select gen_random_uuid() id, gen_random_uuid() case_id, 'completion' kind, 'sanitation' unit,
                    cast(null as text) rung, now() due_at,
                    now() + case when i <= %d then interval '-1 minute' else interval '1 day' end next_at
                from generate_series(1, %d) i""".formatted(due, clocks));
        execute(database, "alter table bare_clock add primary key (id)");
        execute(database, "create index on bare_clock (next_at)");
        execute(database, """
                create table bare_escalation (id uuid primary key, clock_id uuid not null, case_id uuid not null,
                    kind text not null, unit text not null, rung text not null, at timestamptz not null,
                    due_at timestamptz not null, unique (clock_id, rung))""");
        execute(database, "vacuum analyze bare_clock");
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
