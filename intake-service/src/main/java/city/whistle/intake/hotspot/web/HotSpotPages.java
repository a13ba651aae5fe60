package city.whistle.intake.hotspot.web;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.intake.hotspot.FindHotSpots;
import city.whistle.intake.hotspot.FindTopics;
import city.whistle.intake.hotspot.HotSpot;
import city.whistle.intake.hotspot.OpenJointCase;
import city.whistle.intake.hotspot.Spot;
import city.whistle.intake.hotspot.Window;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where staff see what piles up in the city, and make one piece of work of it. */
@Path("/hotspots")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    Role.Names.OPERATOR,
    Role.Names.DISPATCHER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN
})
class HotSpotPages {
    private static final int ROWS = 100;
    private static final String SPOT = "{grid:[0-9]{15}}/{category}";

    private final FindHotSpots hotSpots;
    private final FindTopics topics;
    private final OpenJointCase joining;
    private final HotSpotSheet sheet;
    private final City city;

    HotSpotPages(FindHotSpots hotSpots, FindTopics topics, OpenJointCase joining, HotSpotSheet sheet, City city) {
        this.hotSpots = hotSpots;
        this.topics = topics;
        this.joining = joining;
        this.sheet = sheet;
        this.city = city;
    }

    /** A community on the map. */
    record Shade(int count, String label) {
        Shade and(Shade other) {
            return new Shade(count + other.count, Integer.toString(count + other.count));
        }
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> list(@QueryParam("days") @DefaultValue("7") int days) {
        var window = window(days);
        return hotSpots.find(window, ROWS).chain(found -> sheet.list(found, window));
    }

    @GET
    @Path("topics")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> topics(@QueryParam("days") @DefaultValue("7") int days) {
        var window = window(days);
        return topics.find(window).chain(found -> sheet.topics(found, window));
    }

    /** How many complaints of hot spots there are in each community. */
    @GET
    @Path("map.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Uni<Map<String, Shade>> map(@QueryParam("days") @DefaultValue("7") int days) {
        return hotSpots.find(window(days), ROWS).map(this::shades);
    }

    private Map<String, Shade> shades(List<HotSpot> found) {
        var shades = new TreeMap<String, Shade>();
        for (var spot : found) {
            var shade = new Shade(spot.count(), Integer.toString(spot.count()));
            city.grid(spot.grid())
                    .ifPresent(grid -> shades.merge(grid.community().code(), shade, Shade::and));
        }
        return shades;
    }

    @GET
    @Path(SPOT)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> spot(
            @PathParam("grid") String grid,
            @PathParam("category") String category,
            @QueryParam("days") @DefaultValue("7") int days,
            @QueryParam("joined") @DefaultValue("-1") int joined,
            @QueryParam("left") @DefaultValue("0") int left) {
        var spot = new Spot(category, grid, window(days));
        return joining.look(spot).chain(look -> sheet.spot(spot, look, new HotSpotSheet.Done(joined, left)));
    }

    @POST
    @Path(SPOT + "/joint-case")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.DISPATCHER})
    @Operation(hidden = true)
    public Uni<RestResponse<String>> join(
            @PathParam("grid") String grid, @PathParam("category") String category, @RestForm @Nullable Integer days) {
        var window = window(days == null ? 7 : days);
        return joining.open(new Spot(category, grid, window))
                .map(joint -> RestResponse.seeOther(URI.create("/hotspots/" + grid + "/" + category + "?days="
                        + window.days() + "&joined=" + joint.joined().size() + "&left="
                        + joint.left().size())));
    }

    /** What is no window shows a week. */
    private static Window window(int days) {
        return Window.of(days).orElse(Window.WEEK);
    }
}
