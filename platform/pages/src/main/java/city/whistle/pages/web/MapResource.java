package city.whistle.pages.web;

import city.whistle.city.AreaLevel;
import city.whistle.city.City;
import city.whistle.city.Outline;
import city.whistle.http.InvalidField;
import city.whistle.pages.PageLanguage;
import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outlines that maps draw: what the city's pack says, so no map needs a tile server. */
@PermitAll
@Path("/map/areas")
class MapResource {
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final City city;
    private final PageLanguage language;

    MapResource(City city, PageLanguage language) {
        this.city = city;
        this.language = language;
    }

    /** All areas of a level ({@code district}, {@code subdistrict}, {@code community}, {@code grid}), or those within some. */
    @GET
    @Produces("application/geo+json")
    @Compressed
    @Blocking
    public Response areas(
            @QueryParam("level") @Nullable String level,
            @QueryParam("within") List<String> within,
            @Context Request request) {
        var asked = level(level);
        within.forEach(MapResource::checkCode);
        var pack = city.present();
        var tag = new EntityTag(pack.version() + "-" + language.language());
        var answer = Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(AreaCollection.of(outlines(pack, asked, within), language.language())));
        return answer.tag(tag)
                .cacheControl(fresh())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .build();
    }

    private static List<Outline> outlines(City pack, AreaLevel level, List<String> within) {
        return pack.outlines(level).stream()
                .filter(outline -> within.isEmpty() || within.stream().anyMatch(outline.code()::startsWith))
                .toList();
    }

    private static AreaLevel level(@Nullable String asked) {
        return Arrays.stream(AreaLevel.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(() -> new InvalidField("level", "must be district, subdistrict, community or grid"));
    }

    private static void checkCode(String code) {
        if (!code.matches("\\d{6}|\\d{9}|\\d{12}|\\d{15}")) {
            throw new InvalidField("within", "must be the code of an area: 6, 9, 12 or 15 digits");
        }
    }

    private static CacheControl fresh() {
        var control = new CacheControl();
        control.setMaxAge((int) FRESH.toSeconds());
        control.setNoTransform(false);
        return control;
    }
}
