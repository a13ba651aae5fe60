package city.whistle.intake.grid.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.intake.attachment.web.KeepPhotos;
import city.whistle.intake.grid.AnswerCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the patrol's page asks for by script: the points of its map, and to take what waited for a network. */
@Path("/grid")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.GRID_WORKER)
class PatrolResource {
    private final SendPatrol patrol;
    private final AnswerCheck answering;
    private final KeepPhotos photos;
    private final Patrol today;
    private final Caller caller;

    PatrolResource(SendPatrol patrol, AnswerCheck answering, KeepPhotos photos, Patrol today, Caller caller) {
        this.patrol = patrol;
        this.answering = answering;
        this.photos = photos;
        this.today = today;
        this.caller = caller;
    }

    /** The number of the case it was about. */
    record Taken(String number) {}

    @GET
    @Path("map.json")
    @Operation(hidden = true)
    public Uni<CasePoints> points() {
        return today.cases().map(CasePoints::of);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<Taken> file(@BeanParam GridForm form) {
        refuseAnothers(form.by);
        return patrol.send(form).map(filed -> new Taken(filed.number()));
    }

    @POST
    @Path("checks/{id}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<Taken> answer(@PathParam("id") UUID id, @BeanParam CheckForm form) {
        refuseAnothers(form.by);
        return Uni.createFrom()
                .deferred(() -> photos.keep(List.of(), form.photos))
                .chain(kept -> answering.answer(id, form.seen(kept)))
                .map(check -> new Taken(check.number()));
    }

    private void refuseAnothers(@Nullable String by) {
        if (by != null && !by.equals(caller.login())) {
            throw new AnothersReport();
        }
    }
}
