package city.whistle.callback.promise.web;

import city.whistle.callback.CallbackConfig;
import city.whistle.callback.promise.OpenPromise;
import city.whistle.callback.promise.OpenPromises;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What units promised, for programs; the public page of promises says what each column means. */
@Path("/api/v1/open-data")
@PermitAll
class OpenPromiseResource {
    /** All columns, each documented on the page. */
    static final List<String> COLUMNS = List.of(
            "promise",
            "unit",
            "unit_name",
            "text",
            "measure",
            "category",
            "within_hours",
            "target",
            "from",
            "due",
            "published",
            "standing",
            "n",
            "d",
            "percent",
            "ended",
            "reason",
            "replaces");

    private static final int PERCENT = 2;

    private final OpenPromises promises;
    private final CallbackConfig config;
    private final City city;
    private final Clock clock;

    OpenPromiseResource(OpenPromises promises, CallbackConfig config, City city, Clock clock) {
        this.promises = promises;
        this.config = config;
        this.city = city;
        this.clock = clock;
    }

    /** The promises that held on some day of a year. */
    record Promised(int year, int atLeast, List<OpenPromise> items) {}

    @GET
    @Path("/promises.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What units promised for a year, what became of it, and all that was said of it")
    public Uni<Promised> json(@QueryParam("year") @Nullable String year) {
        int asked = asked(year);
        return of(asked).map(items -> new Promised(asked, config.publicAtLeast(), items));
    }

    @GET
    @Path("/promises.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The same as a table; what is made of too few cases is empty")
    public Uni<byte[]> csv(@QueryParam("year") @Nullable String year) {
        return of(asked(year))
                .map(items -> Csv.write(new Sheet(
                        COLUMNS, items.stream().map(OpenPromiseResource::row).toList())));
    }

    private Uni<List<OpenPromise>> of(int year) {
        return promises.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private int asked(@Nullable String year) {
        return OpenYears.parse(
                year, LocalDate.ofInstant(clock.instant(), city.zone()).getYear());
    }

    private static List<@Nullable Object> row(OpenPromise promise) {
        var rate = promise.progress();
        var share = rate == null ? null : rate.rate();
        return Arrays.asList(
                promise.id(),
                promise.unit(),
                promise.unitName(),
                promise.text(),
                promise.measure(),
                promise.category(),
                promise.withinHours(),
                promise.target(),
                promise.from(),
                promise.due(),
                promise.published(),
                promise.standing(),
                rate == null ? null : rate.n(),
                rate == null ? null : rate.d(),
                share == null ? promise.percent() : share.movePointRight(PERCENT),
                promise.ended(),
                promise.endReason(),
                promise.replaces());
    }
}
