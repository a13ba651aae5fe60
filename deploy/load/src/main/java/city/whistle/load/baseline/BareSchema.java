package city.whistle.load.baseline;

import city.whistle.load.RunningCity;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A schema of its own beside a service's tables, on the same server with the same settings; gone when closed. */
public final class BareSchema implements AutoCloseable {
    private static final String NAME = "bare";

    private final String url;

    private BareSchema(String url) {
        this.url = url;
    }

    /** Begins empty, whatever an earlier run left. */
    public static BareSchema beside(RunningCity city, String service) throws SQLException {
        var schema = new BareSchema(city.databaseUrl(service) + "&currentSchema=" + NAME);
        schema.execute("drop schema if exists bare cascade");
        schema.execute("create schema bare");
        return schema;
    }

    String url() {
        return url;
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void close() throws SQLException {
        execute("drop schema if exists bare cascade");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
