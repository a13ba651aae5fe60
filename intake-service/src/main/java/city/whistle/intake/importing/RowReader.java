package city.whistle.intake.importing;

import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.WireName;
import city.whistle.http.InvalidField;
import city.whistle.intake.complaint.Filing;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.reporter.ReporterData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a filing of a line, and notes what in it cannot be understood. */
final class RowReader {
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "否");
    private static final int MAX_ID = 100;

    private final String system;
    private final Mapping mapping;
    private final Vocabulary words;
    private final Row row;
    private final List<Fault> faults = new ArrayList<>();

    RowReader(String system, Mapping mapping, Vocabulary words, Row row) {
        this.system = system;
        this.mapping = mapping;
        this.words = words;
        this.row = row;
    }

    /**
     * What a line says.
     *
     * @param externalId the other system's id, empty if there is none
     * @param filing null when the line cannot be read at all
     */
    record Read(String externalId, @Nullable Filing filing, List<Fault> faults) {}

    Read read() {
        if (row.broken() != null) {
            return new Read("", null, List.of(new Fault("line", row.broken())));
        }
        var id = Objects.requireNonNullElse(text(Mapping.EXTERNAL_ID), "");
        if (id.isEmpty() || id.length() > MAX_ID) {
            fault(Mapping.EXTERNAL_ID, "must have 1 to " + MAX_ID + " characters");
        }
        var filing = byStandard(filing(id));
        return new Read(id, filing, List.copyOf(faults));
    }

    private Filing filing(String id) {
        return new Filing(
                Channel.EXTERNAL,
                Objects.requireNonNullElse(
                        read("kind", this::kind, "must be complaint, help, consultation, suggestion or tip_off"),
                        ComplaintKind.COMPLAINT),
                text("title"),
                text("text"),
                place(),
                null,
                reporter(),
                yes("anonymous", false),
                yes("confidential", true),
                yes("onBehalf", false),
                List.of(),
                read("occurredAt", this::moment, "must be a time as the mapping's times say, or ISO 8601"),
                null,
                system + ":" + id,
                text("category"));
    }

    private Filing byStandard(Filing filing) {
        try {
            return words.standard().sorted(filing, text("standardCode"));
        } catch (InvalidField wrong) {
            wrong.errors().forEach(error -> fault(error.field(), error.message()));
            return filing;
        }
    }

    private @Nullable PlaceAsked place() {
        var lat = read("place.lat", Double::valueOf, "must be a number of degrees");
        var lon = read("place.lon", Double::valueOf, "must be a number of degrees");
        var address = text("place.address");
        var grid = text("place.grid");
        if (grid == null && lat == null && lon == null) {
            grid = read(
                    "place.area",
                    area -> words.areas().gridFor(area, address),
                    "must be an area of the city, by code or name");
        }
        return lat == null && lon == null && grid == null && address == null
                ? null
                : new PlaceAsked(lat, lon, text("place.crs"), address, grid);
    }

    private @Nullable ReporterData reporter() {
        var reporter = new ReporterData(text("reporter.name"), text("reporter.phone"), text("reporter.email"));
        return reporter.isEmpty() ? null : reporter;
    }

    private boolean yes(String field, boolean usual) {
        var said = read(field, RowReader::yesOrNo, "must be true or false");
        return said == null ? usual : said;
    }

    private static @Nullable Boolean yesOrNo(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return YES.contains(lower) ? Boolean.TRUE : NO.contains(lower) ? Boolean.FALSE : null;
    }

    private ComplaintKind kind(String word) {
        return WireName.of(ComplaintKind.class, word);
    }

    private @Nullable Instant moment(String written) {
        var own = mapping.fields().get("occurredAt");
        var pattern = own == null || own.times() == null ? mapping.times() : own.times();
        return Times.of(mapping.zone(), pattern).read(written);
    }

    /** A value that is more than a text; what gives none is a fault. */
    private <T> @Nullable T read(String field, Function<String, @Nullable T> reader, String otherwise) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        try {
            var value = reader.apply(text);
            if (value != null) {
                return value;
            }
        } catch (IllegalArgumentException wrong) {
            fault(field, otherwise);
            return null;
        }
        fault(field, otherwise);
        return null;
    }

    private @Nullable String text(String field) {
        var source = mapping.fields().get(field);
        try {
            return source == null ? null : source.in(row);
        } catch (Source.UnknownWord unknown) {
            fault(field, String.valueOf(unknown.getMessage()));
            return null;
        }
    }

    private void fault(String field, String reason) {
        faults.add(new Fault(field, reason));
    }
}
