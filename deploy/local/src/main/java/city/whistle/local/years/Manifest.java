package city.whistle.local.years;

import java.util.List;
import java.util.UUID;

/**
 * What a year's file holds.
 *
 * @param rows how many
 * @param sha256 of the file as it lies on disk
 * @param columns in the file's order, each with its type
 * @param schema the version of the database's schema
 */
record Manifest(
        int year,
        String service,
        String table,
        UUID firstCase,
        UUID endCase,
        long rows,
        String sha256,
        List<Column> columns,
        String schema) {

    /** A column. */
    record Column(String name, String type) {}

    CaseRange cases() {
        return new CaseRange(firstCase, endCase);
    }
}
