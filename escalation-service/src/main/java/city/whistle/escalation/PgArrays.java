package city.whistle.escalation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns of rows as PostgreSQL arrays, so that one statement writes a whole batch. */
public final class PgArrays {
    private PgArrays() {}

    /** One column of all rows; the values travel as text and become the type named. */
    public static <T> Array column(
            Connection connection, String type, List<T> rows, Function<T, @Nullable Object> value) throws SQLException {
        @Nullable String[] values = new @Nullable String[rows.size()];
        for (int i = 0; i < values.length; i++) {
            var one = value.apply(rows.get(i));
            values[i] = one == null ? null : one.toString();
        }
        return connection.createArrayOf(type, values);
    }
}
