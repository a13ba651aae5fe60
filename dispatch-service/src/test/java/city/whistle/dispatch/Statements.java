package city.whistle.dispatch;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what is asked of the tickets' tables. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {
    private static final AtomicInteger COUNT = new AtomicInteger();

    static int during(Runnable work) {
        COUNT.set(0);
        work.run();
        return COUNT.get();
    }

    @Override
    public String inspect(String sql) {
        if (sql.contains("ticket")) {
            COUNT.incrementAndGet();
        }
        return sql;
    }
}
