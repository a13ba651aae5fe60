package city.whistle.intake.hotspot.web;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import city.whistle.intake.Faults;
import city.whistle.intake.Languages;
import city.whistle.intake.hotspot.FindHotSpots;
import city.whistle.intake.hotspot.FindTopics;
import city.whistle.intake.hotspot.JointCase;
import city.whistle.intake.hotspot.OpenJointCase;
import city.whistle.intake.hotspot.Spot;
import city.whistle.intake.hotspot.Topic;
import city.whistle.intake.hotspot.Window;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where complaints of one kind pile up, what the city speaks of, and how a hot spot becomes one piece of work. */
@Path("/api/v1/hot-spots")
@RolesAllowed({
    Role.Names.OPERATOR,
    Role.Names.DISPATCHER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN
})
public class HotSpotResource {
    private static final int MAX_CODE = 100;

    private final FindHotSpots hotSpots;
    private final FindTopics topics;
    private final OpenJointCase joining;
    private final City city;

    HotSpotResource(FindHotSpots hotSpots, FindTopics topics, OpenJointCase joining, City city) {
        this.hotSpots = hotSpots;
        this.topics = topics;
        this.joining = joining;
        this.city = city;
    }

    /** A hot spot that is to become one piece of work. */
    record Joint(
            @Nullable String category,
            @Nullable String grid,
            @Nullable Integer days) {}

    @GET
    @Operation(
            summary = "Kinds and places with three complaints or more in the last 1, 7 or 30 days, and how many before")
    public Uni<Page<HotSpotView>> list(
            @QueryParam("days") @Nullable Integer days,
            @QueryParam("limit") @Nullable Integer limit,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        var language = Languages.of(languages);
        return hotSpots.find(window(days), Cursor.limit(limit))
                .map(found -> new Page<>(
                        found.stream()
                                .map(each -> HotSpotView.of(each, city, language))
                                .toList(),
                        null));
    }

    @GET
    @Path("/topics")
    @Operation(
            summary =
                    "What more complaints speak of in the last 1, 7 or 30 days than before, the most surprising first")
    public Uni<Page<Topic>> topics(@QueryParam("days") @Nullable Integer days) {
        return topics.find(window(days)).map(found -> new Page<>(found, null));
    }

    @POST
    @Path("/joint-case")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.DISPATCHER})
    @Operation(
            summary =
                    "Merges a hot spot's open complaints into one of them; again, only what came since joins the same")
    public Uni<JointCase> open(@NotNull Joint joint) {
        var faults = new Faults();
        faults.text("category", joint.category(), MAX_CODE);
        faults.text("grid", joint.grid(), MAX_CODE);
        faults.refuse();
        return joining.open(
                new Spot(String.valueOf(joint.category()), String.valueOf(joint.grid()), window(joint.days())));
    }

    private static Window window(@Nullable Integer days) {
        return Window.of(Objects.requireNonNullElse(days, 7))
                .orElseThrow(() -> new InvalidField("days", "must be 1, 7 or 30"));
    }
}
