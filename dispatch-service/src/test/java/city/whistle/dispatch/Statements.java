package city.whistle.dispatch;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what is asked of the tickets' tables, as Hibernate writes it into its SQL log. */
final class Statements extends Handler {
    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");

    private final AtomicInteger count = new AtomicInteger();

    private Statements() {}

    static int during(Runnable work) {
        var statements = new Statements();
        var before = SQL.getLevel();
        SQL.addHandler(statements);
        SQL.setLevel(Level.FINE);
        try {
            work.run();
        } finally {
            SQL.setLevel(before);
            SQL.removeHandler(statements);
        }
        return statements.count.get();
    }

    @Override
    public void publish(LogRecord statement) {
        if (statement.getMessage().contains("ticket")) {
            count.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
