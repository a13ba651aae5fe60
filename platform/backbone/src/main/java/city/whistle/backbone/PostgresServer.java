package city.whistle.backbone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL 18 server on loopback, from the binaries on the class path. Everybody on this machine is trusted: it is
 * for tests and for trying things out. Works as root too, who normally may not run PostgreSQL.
 */
public final class PostgresServer implements AutoCloseable {
    /** The role, and its password, that owns the services' databases. */
    public static final String ROLE = "whistle";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> DEFAULTS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "200",
            // the binaries' own defaults give up what was committed last when the server is killed
            "fsync", "on",
            "synchronous_commit", "on");

    private final Path data;
    private final int port;
    private final Map<String, String> settings;
    private @Nullable EmbeddedPostgres server;
    private @Nullable Leash leash;

    /**
     * Describes a server; {@link #start} starts it.
     *
     * @param data its data directory; made by the first start
     * @param port 0 takes a free one, once and for all restarts
     * @param settings what would be in {@code postgresql.conf}; goes before the defaults
     */
    public PostgresServer(Path data, int port, Map<String, String> settings) {
        this.data = data.toAbsolutePath();
        this.port = port == 0 ? Ports.free() : port;
        this.settings = new LinkedHashMap<>(DEFAULTS);
        this.settings.putAll(settings);
    }

    public int port() {
        return port;
    }

    /** What the server says, beside its data. */
    public Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** The address of a database for the role {@value #ROLE}. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * Starts the server and returns when it answers; does nothing when it runs.
     *
     * @throws CannotStart when it does not
     */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        Ports.demand(port, "PostgreSQL");
        try {
            Files.createDirectories(data);
            server = configured().start();
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart(
                    "PostgreSQL does not start on port " + port + "; its last words: " + Tail.of(log()), e);
        }
        leash = Leash.on(pid());
    }

    private EmbeddedPostgres.Builder configured() {
        var log = Redirect.appendTo(log().toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setPort(port)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        settings.forEach(builder::setServerConfig);
        return builder;
    }

    /** Stops the server in an orderly way; its data stays. */
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        release();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server = null;
        }
    }

    /** Ends the server as a power cut would; {@link #start} recovers it. */
    public synchronized void kill() {
        if (server == null) {
            return;
        }
        var process = ProcessHandle.of(pid());
        process.ifPresent(ProcessHandle::destroyForcibly);
        process.ifPresent(PostgresServer::awaitEnd);
        stop();
    }

    /** Stops and starts again: same port, same data. */
    public synchronized void restart() {
        stop();
        start();
    }

    /** Makes the role {@value #ROLE} and these databases, owned by it, unless they are there. */
    public void createDatabases(String... names) {
        try (var connection = admin();
                var sql = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", ROLE)) {
                sql.execute("create role " + ROLE + " login password '" + ROLE + "'");
            }
            for (String name : names) {
                if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                    sql.execute("create database \"" + name + "\" owner " + ROLE);
                }
            }
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL on port " + port + " does not let us create databases", e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Connection admin() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), "postgres", "");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private long pid() {
        try {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private void release() {
        if (leash != null) {
            leash.release();
            leash = null;
        }
    }
}
