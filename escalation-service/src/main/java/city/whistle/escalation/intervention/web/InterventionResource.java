package city.whistle.escalation.intervention.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.escalation.intervention.Interventions;
import city.whistle.escalation.intervention.Interventions.Intervention;
import city.whistle.escalation.intervention.RaiseLevel;
import city.whistle.escalation.intervention.UrgeUnit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** {@code /api/v1/cases/{id}}: what is done to a case by hand. */
@Path("/api/v1/cases/{id}")
class InterventionResource {
    private static final int LONGEST = 1_000;

    private final Interventions interventions;
    private final UrgeUnit urge;
    private final RaiseLevel raise;
    private final Caller caller;

    InterventionResource(Interventions interventions, UrgeUnit urge, RaiseLevel raise, Caller caller) {
        this.interventions = interventions;
        this.urge = urge;
        this.raise = raise;
        this.caller = caller;
    }

    record Words(@NotBlank @Size(max = LONGEST) String text) {}

    record Reason(@NotBlank @Size(max = LONGEST) String reason) {}

    /** What was done, latest first. */
    record Done(List<Intervention> items) {}

    @GET
    @Path("interventions")
    @RolesAllowed({
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.DISPATCHER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN,
        Role.Names.HANDLER,
        Role.Names.UNIT_HEAD
    })
    public Uni<Done> interventions(@PathParam("id") UUID id) {
        return interventions.of(id, caller.scope()).map(Done::new);
    }

    /** Urges the unit that has the case; the same case not again for a while. */
    @POST
    @Path("urge")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Done> urge(@PathParam("id") UUID id, @NotNull @Valid Words words) {
        return urge.urge(id, words.text().strip()).chain(() -> interventions(id));
    }

    /** Raises the case to the level above. */
    @POST
    @Path("raise")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Done> raise(@PathParam("id") UUID id, @NotNull @Valid Reason reason) {
        return raise.raise(id, reason.reason().strip()).chain(() -> interventions(id));
    }
}
