package city.whistle.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * A service's database as commands reach it: where the environment says, by the service's own variables or the common ones;
 * else on this machine.
 *
 * @param port of PostgreSQL, unless the environment says otherwise
 */
public record ServiceDatabase(Map<String, String> environment, String service, int port) {
    /**
     * A connection of its own.
     *
     * @param command as a person calls it, for whoever looks who is connected
     */
    public Connection open(String command) throws SQLException {
        var login = new Properties();
        login.setProperty("user", setting("USER", "whistle"));
        login.setProperty("password", setting("PASSWORD", "whistle"));
        login.setProperty("ApplicationName", command);
        var url = "jdbc:postgresql://" + setting("HOST", "127.0.0.1") + ":" + setting("PORT", Integer.toString(port))
                + "/" + service;
        var connection = DriverManager.getConnection(url, login);
        try (var sql = connection.createStatement()) {
            sql.execute("set timezone = 'UTC'");
        }
        return connection;
    }

    private String setting(String name, String otherwise) {
        var common = environment.getOrDefault("WHISTLE_DB_" + name, otherwise);
        return environment.getOrDefault("WHISTLE_" + service.toUpperCase(Locale.ROOT) + "_DB_" + name, common);
    }
}
