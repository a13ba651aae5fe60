package city.whistle.local.years;

import city.whistle.backbone.PostgresServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A city's three databases with the services' own schemas, made anew, and what is archived of them. */
final class Archive implements AutoCloseable {
    static final String HISTORY = "ticket_history";
    static final String LEDGER = "clock_ledger";

    private static final Clock AUTUMN_2026 = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);
    private static final Path ROOT = Path.of("../..");

    private final Databases databases;
    private final Path files;

    Archive(PostgresServer server, Path files) throws SQLException, IOException {
        this.files = files;
        try (var admin = DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", "");
                var sql = admin.createStatement()) {
            for (var name : List.of("intake", "dispatch", "escalation")) {
                sql.execute("drop database if exists " + name + " with (force)");
            }
        }
        server.createDatabases("intake", "dispatch", "escalation");
        databases = Databases.open(Map.of(), server.port());
        for (var service : databases.services()) {
            migrate(server, service);
        }
        for (var table : databases.tables()) {
            execute(
                    table.service(),
                    "select make_year(m.of, m.year, 'Asia/Shanghai') from missing_years('Asia/Shanghai', 2026) m");
            execute(table.service(), "select make_year('%s', 2025, 'Asia/Shanghai')".formatted(table.name()));
        }
    }

    private static void migrate(PostgresServer server, String service) throws SQLException, IOException {
        var scripts = new ArrayList<Path>();
        for (var module : List.of(
                "platform/messaging", "platform/http", "platform/access", "platform/packs", service + "-service")) {
            try (Stream<Path> found = Files.list(ROOT.resolve(module + "/src/main/resources/db/migration"))) {
                found.forEach(scripts::add);
            }
        }
        scripts.sort(Comparator.comparing(script -> version(script.getFileName().toString())));
        // the driver does not find the end of each statement of a script; the server does
        var url = server.jdbcUrl(service) + "?preferQueryMode=simple";
        try (var connection = DriverManager.getConnection(url, PostgresServer.ROLE, PostgresServer.ROLE);
                var sql = connection.createStatement()) {
            sql.execute("create table flyway_schema_history (version text, success boolean, installed_rank int)");
            sql.execute("insert into flyway_schema_history values ('99', true, 1)");
            for (var script : scripts) {
                sql.execute(Files.readString(script));
            }
        }
    }

    private static BigDecimal version(String name) {
        return new BigDecimal(name.substring(1, name.indexOf("__")).replace('_', '.'));
    }

    /** A case with a ticket, a clock, and a line of each history by a person and by the system. */
    UUID aCase(String id, String ticketState, String clockState) throws SQLException {
        var number = id.substring(24);
        Catalog.update(databases.of("dispatch"), TICKET, id, number, ticketState);
        history(id, "staff");
        history(id, "system");
        execute("escalation", "insert into case_file (id, number) values ('%s', '%s')".formatted(id, number));
        Catalog.update(databases.of("escalation"), CLOCK, id, id, clockState);
        for (var who : List.of("staff", "system")) {
            Catalog.update(databases.of("escalation"), LINE, id, id, who);
        }
        return UUID.fromString(id);
    }

    /** A line that a note on the case adds. */
    void history(String id, String kind) throws SQLException {
        execute("dispatch", """
                insert into ticket_history (case_id, cycle, at, actor_kind, actor, what, note)
                values ('%s', 1, clock_timestamp(), '%s', 'somebody', 'log', E'噪音\\t\\\\扰民\\n🚨')""".formatted(id, kind));
    }

    private static final String TICKET = """
            insert into ticket (id, number, version, state, cycle, changed_at, channel, kind, title, text, lat, lon, grid,
                community, subdistrict, district, category, tier, urgency, reasons, attachments, confidential, contactable,
                filed_at, co_handlers, handlers, units_involved, people_involved, designated, hand_overs, extensions,
                suspensions, contacted, on_spot, reworks, route_rule, route_reason)
            values (cast(? as uuid), ?, 1, ?, 1, now(), 'app', 'complaint', 't', 't', 0, 0, 'g', 'c', 's', 'd', 'env', 'ordinary',
                'normal', '[]', '[]', false, true, now(), '[]', '{}', '{}', '{}', false, 0, 0, 0, false, false, 0, 'r', 'r')""";

    private static final String CLOCK = """
            insert into clock (id, case_id, cycle, kind, unit, turn, state, ground, limit_number, limit_unit, started_at,
                due_at, provisional, due_soon_at, second_at, bulletin_at, calendar_version)
            values (cast(? as uuid), cast(? as uuid), 1, 'completion', 'u', 0, ?, 'tier', 1, 'hours', now(), now(), false, now(), now(), now(), 1)""";

    private static final String LINE = """
            insert into clock_ledger (clock_id, case_id, at, step, who_kind, who, why)
            values (cast(? as uuid), cast(? as uuid), clock_timestamp(), 'started', ?, 'somebody', 'why')""";

    void detach(Consumer<String> said) throws SQLException, IOException {
        new DetachYear(databases, AUTUMN_2026, "an administrator", said).detach(2025, files);
    }

    void detach(int year) throws SQLException, IOException {
        new DetachYear(databases, AUTUMN_2026, "an administrator", step -> {}).detach(year, files);
    }

    void restore(Consumer<String> said) throws SQLException, IOException {
        new RestoreYear(databases, "an administrator", said).restore(2025, files);
    }

    List<String> list() throws SQLException {
        return new ListYears(databases).lines();
    }

    Path file(String table) throws SQLException {
        var of = databases.tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow();
        return YearFile.of(files, of, 2025).path();
    }

    /** Every row of a table, whole and in order. */
    List<String> dump(String table) throws SQLException {
        var service = table.equals(HISTORY) ? "dispatch" : "escalation";
        return texts(service, "select cast(t as text) from " + table + " t order by case_id, id");
    }

    /** The partitions that hold rows of the cases of 2025. */
    List<String> holders(String table) throws SQLException {
        var service = table.equals(HISTORY) ? "dispatch" : "escalation";
        return texts(service, """
                select distinct cast(tableoid as regclass)::text from %s
                where case_id >= year_begins(2025, 'Asia/Shanghai') and case_id < year_begins(2026, 'Asia/Shanghai')
                order by 1""".formatted(table));
    }

    List<String> texts(String service, String query) throws SQLException {
        return new Catalog(databases).query(service, query, row -> row.getString(1));
    }

    void execute(String service, String sql) throws SQLException {
        try (var statement = databases.of(service).createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        databases.close();
    }
}
