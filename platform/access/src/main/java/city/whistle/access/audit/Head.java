package city.whistle.access.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The end of the chain.
 *
 * @param position 0 when nothing is sealed yet
 */
record Head(long position, byte @Nullable [] hash) {
    static Head of(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select position, hash from audit_entry where position is not null"
                        + " order by position desc limit 1");
                var row = query.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getBytes(2)) : new Head(0, null);
        }
    }
}
