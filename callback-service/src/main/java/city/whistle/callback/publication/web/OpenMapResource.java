package city.whistle.callback.publication.web;

import city.whistle.callback.publication.OpenMonth;
import city.whistle.callback.publication.ReadOpenMonth;
import city.whistle.callback.web.Words;
import city.whistle.city.Area;
import city.whistle.city.City;
import city.whistle.city.Grid;
import city.whistle.pages.PageLanguage;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What came from each subdistrict, for the map of the public page: of few cases only that they are few. */
@Path("/public/counts.json")
@PermitAll
class OpenMapResource {
    private final ReadOpenMonth read;
    private final City city;
    private final PageLanguage language;
    private final Clock clock;

    OpenMapResource(ReadOpenMonth read, City city, PageLanguage language, Clock clock) {
        this.read = read;
        this.city = city;
        this.language = language;
        this.clock = clock;
    }

    /**
     * One subdistrict.
     *
     * @param count what is told; 0 where it is not
     * @param text what the map writes instead of the count
     * @param label the same in words
     */
    record Count(long count, String text, String label) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Counts by subdistrict for the public map; fewer than atLeast are told as '<atLeast'")
    public Uni<Map<String, Count>> counts(@QueryParam("month") @Nullable String month) {
        var today = YearMonth.from(clock.instant().atZone(city.zone()));
        return read.read(OpenMonths.parse(month, today)).map(this::counts);
    }

    private Map<String, Count> counts(OpenMonth open) {
        var told = open.areas().stream().collect(Collectors.toMap(OpenMonth.Area::code, OpenMonth.Area::taken));
        var counts = new TreeMap<String, Count>();
        city.grids().stream().map(Grid::subdistrict).map(Area::code).distinct().forEach(code -> {
            var taken = told.get(code);
            counts.put(code, taken == null ? few(open, code) : told(code, taken));
        });
        return counts;
    }

    private Count told(String code, long taken) {
        return new Count(taken, Long.toString(taken), words().areaTold(name(code), taken));
    }

    private Count few(OpenMonth open, String code) {
        return open.joined().contains(code)
                ? new Count(0, "…", words().areaJoined(name(code)))
                : new Count(0, "<" + open.atLeast(), words().areaFew(name(code), open.atLeast()));
    }

    private String name(String code) {
        return new Words(city, language.language()).area(code);
    }

    private PublicMessages words() {
        return switch (language.language()) {
            case EN -> MessageBundles.get(PublicMessages.class, Localized.Literal.of("en"));
            case ZH -> MessageBundles.get(PublicMessages.class);
        };
    }
}
