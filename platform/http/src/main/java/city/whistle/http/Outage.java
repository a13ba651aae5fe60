package city.whistle.http;

import io.vertx.core.VertxException;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.DatabaseException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.JDBCException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/**
 * Tells failures of the weather (a server that is away, starts, stops or is full) from failures of the work itself: the
 * former pass by trying again.
 */
public final class Outage {
    // connection, transaction rollback (deadlock, serialization), resources, operator intervention, system error
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    private Outage() {}

    /** Whether the same may well succeed a moment later. */
    public static boolean isOutage(Throwable failure) {
        return causes(failure).anyMatch(Outage::isOneItself);
    }

    /** Somebody else was faster; the next try sees what they did. */
    public static boolean isContention(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof StaleStateException || cause instanceof OptimisticLockException);
    }

    private static boolean isOneItself(Throwable failure) {
        var state = sqlState(failure);
        if (state != null && state.length() == 5) {
            return CLASSES.contains(state.substring(0, 2));
        }
        return failure instanceof IOException
                || failure instanceof TimeoutException
                || failure instanceof ClosedConnectionException
                || failure instanceof JDBCConnectionException
                || failure instanceof VertxException
                || isOfThePool(failure);
    }

    /** The pool has no exceptions of its own, only these messages. */
    private static boolean isOfThePool(Throwable failure) {
        var message = String.valueOf(failure.getMessage());
        return failure.getClass().getName().startsWith("io.vertx.")
                && !(failure instanceof DatabaseException)
                && (message.contains("Timeout") || message.contains("closed") || message.contains("pool"));
    }

    private static @Nullable String sqlState(Throwable failure) {
        return switch (failure) {
            case DatabaseException e -> e.getSqlState();
            case SQLException e -> e.getSQLState();
            case JDBCException e -> e.getSQLState();
            default -> null;
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
