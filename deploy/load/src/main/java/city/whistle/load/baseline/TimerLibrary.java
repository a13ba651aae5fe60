package city.whistle.load.baseline;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** db-scheduler, a good timer library, with as many timers due at once on the same server: each does nothing at all. */
public final class TimerLibrary {
    private static final int THREADS = 16;
    private static final String TABLE = """
            create table scheduled_tasks (
                task_name text not null, task_instance text not null, task_data bytea,
                execution_time timestamptz not null, picked boolean not null, picked_by text,
                last_success timestamptz, last_failure timestamptz, consecutive_failures int,
                last_heartbeat timestamptz, version bigint not null, priority smallint,
                primary key (task_name, task_instance))""";

    private TimerLibrary() {}

    /** Timers a second. */
    public static double perSecond(BareSchema schema, int timers) throws SQLException, InterruptedException {
        prepare(schema, timers);
        var pool = new HikariConfig();
        pool.setJdbcUrl(schema.url());
        pool.setMaximumPoolSize(THREADS);
        try (var database = new HikariDataSource(pool)) {
            return run(database, timers);
        }
    }

    private static void prepare(BareSchema schema, int timers) throws SQLException {
        try (var connection = schema.connection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("create index on scheduled_tasks (execution_time)");
            statement.execute("""
                    insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                    select 'escalate', cast(i as text), now() - interval '1 minute', false, 1
                    from generate_series(1, %d) i""".formatted(timers));
            statement.execute("vacuum analyze scheduled_tasks");
        }
    }

    private static double run(DataSource database, int timers) throws InterruptedException {
        var left = new CountDownLatch(timers);
        var task = Tasks.oneTime("escalate").execute((instance, context) -> left.countDown());
        var scheduler = Scheduler.create(database, task)
                .threads(THREADS)
                .pollUsingLockAndFetch(2.0, 8.0)
                .pollingInterval(Duration.ofMillis(100))
                .build();
        long begun = System.nanoTime();
        scheduler.start();
        boolean all = left.await(10, TimeUnit.MINUTES);
        double seconds = (System.nanoTime() - begun) / 1e9;
        scheduler.stop();
        return all ? timers / seconds : Double.NaN;
    }
}
