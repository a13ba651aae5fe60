package city.whistle.callback.doubt.web;

import city.whistle.access.Role;
import city.whistle.callback.doubt.CheckClosure;
import city.whistle.callback.doubt.CheckClosure.Finding;
import city.whistle.callback.doubt.ReadDoubts;
import city.whistle.callback.figures.web.FigureQuery;
import city.whistle.city.City;
import city.whistle.http.PlainText;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Doubtful closures, and what spot checks found. */
@Path("/api/v1/doubts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DoubtResource {
    private final ReadDoubts doubts;
    private final CheckClosure check;
    private final City city;
    private final Clock clock;

    DoubtResource(ReadDoubts doubts, CheckClosure check, City city, Clock clock) {
        this.doubts = doubts;
        this.check = check;
        this.city = city;
        this.clock = clock;
    }

    /** What a supervisor found. */
    enum Verdict {
        @JsonProperty("fine")
        FINE,
        @JsonProperty("wrong")
        WRONG
    }

    /** What was found about a round of work. */
    record CheckRequest(
            @NotNull @Min(1) Integer cycle,
            @NotNull Verdict verdict,
            @NotNull @PlainText(min = 1, max = 2000) String note) {}

    @GET
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD
    })
    @Operation(
            summary =
                    "Closures of a period, the current month by default, that look doubtful: counts by unit, and cases")
    public Uni<ReadDoubts.Doubts> doubts(@BeanParam FigureQuery query, @QueryParam("unit") @Nullable String unit) {
        var days = query.days(LocalDate.ofInstant(clock.instant(), city.zone()));
        return doubts.read(days.in(city.zone()), Objects.requireNonNullElse(unit, ""));
    }

    @POST
    @Path("/{id}/checks")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Void> check(@PathParam("id") UUID id, @Valid CheckRequest request) {
        return check.check(id, new Finding(request.cycle(), request.verdict() == Verdict.FINE, request.note()));
    }
}
