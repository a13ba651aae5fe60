package city.whistle.callback.publication.web;

import city.whistle.callback.figures.Rate;
import city.whistle.callback.publication.OpenMonth;
import city.whistle.callback.publication.ReadOpenMonth;
import city.whistle.callback.sheet.Csv;
import city.whistle.callback.sheet.Sheet;
import city.whistle.city.City;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The public figures for programs; the public page says what each column means. */
@Path("/api/v1/open-data")
@PermitAll
class OpenDataResource {
    /** All columns there are, each documented on the public page. */
    static final List<String> COLUMNS =
            List.of("month", "area", "name", "taken", "closed", "due", "in_time", "answered", "solved", "satisfied");

    private static final String CSV = "text/csv;charset=UTF-8";

    private final ReadOpenMonth read;
    private final City city;
    private final Clock clock;

    OpenDataResource(ReadOpenMonth read, City city, Clock clock) {
        this.read = read;
        this.city = city;
        this.clock = clock;
    }

    @GET
    @Path("/month.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Everything told of a month; nothing in it is made of fewer than atLeast cases")
    public Uni<OpenMonth> month(@QueryParam("month") @Nullable String month) {
        return read(month);
    }

    @GET
    @Path("/areas.csv")
    @Produces(CSV)
    @Operation(summary = "month, area, name, taken: what came from each subdistrict in a month")
    public Uni<byte[]> areas(@QueryParam("month") @Nullable String month) {
        return read(month)
                .map(open -> Csv.write(new Sheet(
                        List.of("month", "area", "name", "taken"),
                        open.areas().stream()
                                .map(area -> row(open.month(), area.code(), name(area.code()), area.taken()))
                                .toList())));
    }

    @GET
    @Path("/months.csv")
    @Produces(CSV)
    @Operation(summary = "The twelve months up to a month; cells that are made of too few cases are empty")
    public Uni<byte[]> months(@QueryParam("month") @Nullable String month) {
        return read(month)
                .map(open -> Csv.write(new Sheet(
                        List.of("month", "taken", "closed", "due", "in_time", "answered", "solved", "satisfied"),
                        open.course().stream().map(OpenDataResource::row).toList())));
    }

    private Uni<OpenMonth> read(@Nullable String month) {
        return read.read(OpenMonths.parse(month, YearMonth.from(clock.instant().atZone(city.zone()))));
    }

    private String name(String code) {
        return city.area(code).map(area -> area.name().zh()).orElse("");
    }

    private static List<@Nullable Object> row(Object... cells) {
        return new ArrayList<@Nullable Object>(List.of(cells));
    }

    private static List<@Nullable Object> row(OpenMonth.Course course) {
        var row = row(course.month());
        var told = course.city();
        if (told != null) {
            row.add(told.taken());
            row.add(told.closed());
            row.add(d(told.onTime()));
            row.add(n(told.onTime()));
            row.add(d(told.resolution()));
            row.add(n(told.resolution()));
            row.add(n(told.satisfaction()));
        }
        return row;
    }

    private static @Nullable Long n(@Nullable Rate rate) {
        return rate == null ? null : rate.n();
    }

    private static @Nullable Long d(@Nullable Rate rate) {
        return rate == null ? null : rate.d();
    }
}
