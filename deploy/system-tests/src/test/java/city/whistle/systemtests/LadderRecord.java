package city.whistle.systemtests;

import city.whistle.testkit.Backbone;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** What escalation-service has written down of all clocks and their rungs, asked of its database. */
final class LadderRecord {
    private static final String OFF = """
            select count(*) from clock c where array(
                select rung from escalation e where e.clock_id = c.id order by at, planned_at
            ) <> case c.kind when 'completion' then array['due_soon', 'first', 'second', 'bulletin']
                             else array['due_soon', 'first', 'second'] end
            """;

    private static final String WRONGLY_TIMED = """
            select count(*) from escalation
            where at < planned_at or abs(late_by_seconds + 0.5 - extract(epoch from at - planned_at)) > 0.51
            """;

    private static final String UNTOLD = """
            select count(*) from escalation e
            where not exists (select from notice n where n.escalation_id = e.id)
            """;

    private static final String NOT_ONCE = """
            select count(*) from case_file f
            where (select count(*) from letter l where l.case_id = f.id) <> 1
               or (select count(*) from matter m where m.case_id = f.id) <> 1
            """;

    private static final String GAPS = """
            select coalesce(sum(last - count), 0)
            from (select max(serial) as last, count(*) as count from letter group by issuer, kind, year) register
            """;

    private static final String MILLIS_UNTIL = """
            select extract(epoch from percentile_disc(?) within group (order by at) - ?) * 1000 from escalation
            """;

    long clocks() throws SQLException {
        return ask("select count(*) from clock");
    }

    long climbed() throws SQLException {
        return ask("select count(*) from escalation");
    }

    /** Clocks that skipped a rung, climbed one twice or out of order, or did not come to the end of their ladder. */
    long clocksOffTheirLadder() throws SQLException {
        return ask(OFF);
    }

    /** Rungs climbed before their time, or whose lateness is not what lies between plan and deed. */
    long wronglyTimed() throws SQLException {
        return ask(WRONGLY_TIMED);
    }

    /** Rungs of which no notice tells anybody. */
    long untold() throws SQLException {
        return ask(UNTOLD);
    }

    /** Cases that have not exactly one letter and one matter. */
    long casesWithNotOneLetterAndMatter() throws SQLException {
        return ask(NOT_ONCE);
    }

    long gapsInTheRegister() throws SQLException {
        return ask(GAPS);
    }

    /** Rungs that were planned before that moment. */
    long plannedBefore(Instant moment) throws SQLException {
        return ask("select count(*) from escalation where planned_at < ?", Timestamp.from(moment));
    }

    /** After how many milliseconds that share of all rungs was climbed. */
    long millisUntil(double share, Instant since) throws SQLException {
        return ask(MILLIS_UNTIL, share, Timestamp.from(since));
    }

    /** What waits to be published. */
    long unsaid() throws SQLException {
        return ask("select count(*) from outbox");
    }

    private static long ask(String question, Object... values) throws SQLException {
        try (var connection = DriverManager.getConnection(Backbone.jdbcUrl("escalation"), "whistle", "whistle");
                var statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
