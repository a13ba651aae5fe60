package city.whistle.local.years;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/**
 * Brings a year back from its files. All are looked at before the first row is written; each table comes in one transaction.
 * Whatever stops it, it can be run again.
 */
final class RestoreYear {
    private static final String BACK = """
            update detached_year set restored_at = now(), restored_by = ? where year = ? and name = ? and restored_at is null""";

    private final Databases databases;
    private final Catalog catalog;
    private final String by;
    private final Consumer<String> said;

    /** @param said is told of each step when it is done */
    RestoreYear(Databases databases, String by, Consumer<String> said) {
        this.databases = databases;
        this.catalog = new Catalog(databases);
        this.by = by;
        this.said = said;
    }

    void restore(int year, Path directory) throws SQLException, IOException {
        if (!catalog.years().containsKey(year)) {
            throw new Refused(
                    "There is no year " + year + " in the databases; deploy/years list shows those there are");
        }
        var files = new LinkedHashMap<YearlyTable, Manifest>();
        for (var table : databases.tables()) {
            var away = catalog.away(table, year);
            if (away.isPresent()) {
                files.put(table, verified(table, away.get(), directory));
            } else {
                said.accept(table + " of " + year + " is here");
            }
        }
        for (var each : files.entrySet()) {
            load(each.getKey(), each.getValue(), directory);
        }
        Catalog.update(databases.of(Databases.INTAKE), BACK, by, year, "");
    }

    private Manifest verified(YearlyTable table, Catalog.Away away, Path directory) throws SQLException, IOException {
        var file = YearFile.of(directory, table, away.year());
        var manifest = file.verified(table, away);
        var here = new HashSet<>(DetachYear.columns(databases.of(table.service()), table.remainder()));
        for (var column : manifest.columns()) {
            if (!here.contains(column)) {
                throw new Refused("%s has a column %s of type %s, and %s has none now; it was written at schema %s"
                        .formatted(file.path(), column.name(), column.type(), table, manifest.schema()));
            }
        }
        said.accept("%s is whole: %,d rows".formatted(file.path(), manifest.rows()));
        return manifest;
    }

    private void load(YearlyTable table, Manifest manifest, Path directory) throws SQLException, IOException {
        int year = manifest.year();
        var partition = table.partition(year);
        Transaction.in(databases.of(table.service()), connection -> {
            Catalog.update(
                    connection,
                    "create table \"%s\" (like \"%s\" including defaults including indexes)"
                            .formatted(partition, table.remainder()));
            copyIn(connection, table, manifest, directory);
            long late = Catalog.query(
                            connection,
                            "select attach_year(?, ?, ?, ?)",
                            row -> row.getLong(1),
                            table.name(),
                            partition,
                            manifest.firstCase(),
                            manifest.endCase())
                    .getFirst();
            Catalog.update(connection, "delete from detached_row where year = ? and about = ?", year, table.name());
            Catalog.update(connection, BACK, by, year, table.name());
            said.accept("%s of %d: %,d rows loaded, %,d that came meanwhile joined them"
                    .formatted(table, year, manifest.rows(), late));
        });
        Catalog.update(databases.of(table.service()), "analyze \"%s\"".formatted(partition));
        said.accept("%s of %d is back".formatted(table, year));
    }

    private static void copyIn(Connection connection, YearlyTable table, Manifest manifest, Path directory)
            throws SQLException, IOException {
        try (var rows = YearFile.of(directory, table, manifest.year()).open()) {
            long loaded = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy \"%s\" (%s) from stdin"
                                    .formatted(table.partition(manifest.year()), DetachYear.names(manifest.columns())),
                            rows);
            if (loaded != manifest.rows()) {
                throw new Refused("%s of %d: %d rows were loaded instead of %d"
                        .formatted(table, manifest.year(), loaded, manifest.rows()));
            }
        }
    }
}
