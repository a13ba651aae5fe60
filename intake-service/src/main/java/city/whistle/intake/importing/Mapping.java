package city.whistle.intake.importing;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of another system's file mean.
 *
 * @param zone where its clocks stand, for times that do not say so themselves
 * @param times how times are written; ISO 8601 is always understood
 * @param fields where the fields of a filing come from
 */
record Mapping(Layout layout, ZoneId zone, @Nullable String times, Map<String, Source> fields) {
    static final String EXTERNAL_ID = "externalId";

    /** All fields there are. */
    static final List<String> FIELDS = List.of(
            EXTERNAL_ID,
            "kind",
            "title",
            "text",
            "category",
            "standardCode",
            "occurredAt",
            "place.lat",
            "place.lon",
            "place.crs",
            "place.grid",
            "place.area",
            "place.address",
            "reporter.name",
            "reporter.phone",
            "reporter.email",
            "anonymous",
            "confidential",
            "onBehalf");

    Mapping {
        fields = Map.copyOf(fields);
    }

    /** The column a field stands in, if it stands in one. */
    @Nullable
    String column(String field) {
        var source = fields.get(field);
        return source == null ? null : source.column();
    }

    /** The first field that names a column the file does not have; null when all are there. */
    @Nullable
    String fieldWithoutColumn(Set<String> columns) {
        return FIELDS.stream()
                .filter(field -> column(field) != null && !columns.contains(column(field)))
                .findFirst()
                .orElse(null);
    }
}
