package city.whistle.local.years;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Copies a year to files and lets it go. Each table leaves in one transaction, once its file was read back; until then nothing
 * has changed but that merged cases of the year cannot be taken apart any more. Whatever stops it, it can be run again.
 */
final class DetachYear {
    private static final int SHOWN = 5;

    private static final String COLUMNS = """
            select attname, format_type(atttypid, atttypmod) from pg_attribute
            where attrelid = to_regclass(?) and attnum > 0 and not attisdropped order by attnum""";

    private static final String GONE = """
            insert into detached_year (year, name, first_case, end_case, rows, listed, sha256, detached_at, detached_by)
            values (?, ?, ?, ?, ?, ?, ?, now(), ?)""";

    private final Databases databases;
    private final Catalog catalog;
    private final Clock clock;
    private final String by;
    private final Consumer<String> said;

    /** @param said is told of each step when it is done */
    DetachYear(Databases databases, Clock clock, String by, Consumer<String> said) {
        this.databases = databases;
        this.catalog = new Catalog(databases);
        this.clock = clock;
        this.by = by;
        this.said = said;
    }

    void detach(int year, Path directory) throws SQLException, IOException {
        var cases = catalog.years().get(year);
        if (cases == null) {
            throw new Refused(
                    "There is no year " + year + " in the databases; deploy/years list shows those there are");
        }
        if (cases.over().isAfter(clock.instant())) {
            throw new Refused("%d is not over: only past years can be detached".formatted(year));
        }
        refuseOpen(year, cases, databases.services());
        note(year, cases);
        for (var table : databases.tables()) {
            if (catalog.here(table, year).isPresent()) {
                leave(table, copy(table, year, cases, directory));
            } else {
                said.accept(table + " of " + year + " is away");
            }
        }
    }

    private void refuseOpen(int year, CaseRange cases, List<String> services) throws SQLException {
        Set<String> open = new LinkedHashSet<>();
        for (var service : services) {
            open.addAll(catalog.open(service, cases));
        }
        if (!open.isEmpty()) {
            throw new Refused("%d cases of %d are still open, among them %s"
                    .formatted(open.size(), year, open.stream().limit(SHOWN).collect(Collectors.joining(", "))));
        }
    }

    /** From now on intake refuses what would set the year's cases going again. */
    private void note(int year, CaseRange cases) throws SQLException {
        if (!catalog.isAwayIn(Databases.INTAKE, year)) {
            Catalog.update(databases.of(Databases.INTAKE), GONE, year, "", cases.first(), cases.end(), 0, 0, "", by);
            said.accept("intake takes no merged case of " + year + " apart any more");
        }
    }

    private Manifest copy(YearlyTable table, int year, CaseRange cases, Path directory)
            throws SQLException, IOException {
        var file = YearFile.of(directory, table, year);
        var columns = columns(databases.of(table.service()), table.partition(year));
        var content = file.write(stream -> databases
                .of(table.service())
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from \"%s\" order by case_id, id) to stdout"
                                .formatted(names(columns), table.partition(year)),
                        stream));
        var manifest = new Manifest(
                year,
                table.service(),
                table.name(),
                cases.first(),
                cases.end(),
                content.rows(),
                content.sha256(),
                columns,
                schema(databases.of(table.service())));
        file.write(manifest);
        said.accept("%s of %d: %,d rows in %s, read back".formatted(table, year, content.rows(), file.path()));
        return manifest;
    }

    private void leave(YearlyTable table, Manifest manifest) throws SQLException, IOException {
        int year = manifest.year();
        Transaction.in(databases.of(table.service()), connection -> {
            long listed = list(connection, table, year);
            execute(connection, "lock table \"%s\" in access exclusive mode".formatted(table.name()));
            refuseOpen(year, manifest.cases(), List.of(table.service()));
            if (catalog.rows(table, table.partition(year)) != manifest.rows()) {
                throw new Refused("%s of %d has grown since it was copied; run it again".formatted(table, year));
            }
            note(connection, manifest, listed);
            execute(
                    connection,
                    "alter table \"%s\" detach partition \"%s\"".formatted(table.name(), table.partition(year)));
            execute(connection, "drop table \"%s\"".formatted(table.partition(year)));
        });
        said.accept("%s of %d has left".formatted(table, year));
    }

    private void note(Connection connection, Manifest left, long listed) throws SQLException {
        Catalog.update(
                connection,
                GONE,
                left.year(),
                left.table(),
                left.firstCase(),
                left.endCase(),
                left.rows(),
                listed,
                left.sha256(),
                by);
    }

    /** Most entries of the audit say the case of their row, and so that it left; the rows of the others are listed. */
    private static long list(Connection connection, YearlyTable table, int year) throws SQLException {
        return Catalog.update(connection, """
                insert into detached_row (about, row_key, year)
                select a.name, audit_key(a, to_jsonb(t)), ? from "%s" t, audited_table a
                where a.name = ? and audit_key(a, to_jsonb(t)) in (
                    select row_key from audit_entry where about = ? and case_id is null)""".formatted(table.partition(year)), year, table.name(), table.name());
    }

    static List<Manifest.Column> columns(Connection connection, String table) throws SQLException {
        return Catalog.query(
                connection, COLUMNS, row -> new Manifest.Column(row.getString(1), row.getString(2)), table);
    }

    static String names(List<Manifest.Column> columns) {
        return columns.stream().map(each -> '"' + each.name() + '"').collect(Collectors.joining(", "));
    }

    private static String schema(Connection connection) throws SQLException {
        return Catalog.query(
                        connection,
                        "select version from flyway_schema_history where success and version is not null"
                                + " order by installed_rank desc limit 1",
                        row -> row.getString(1))
                .getFirst();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
