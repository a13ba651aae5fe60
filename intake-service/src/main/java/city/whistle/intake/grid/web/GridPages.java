package city.whistle.intake.grid.web;

import city.whistle.access.Role;
import city.whistle.http.Failure;
import city.whistle.http.NotFound;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The grid worker's page on patrol: what to check, what is open around, and filing in three taps. */
@Path("/grid")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.GRID_WORKER)
class GridPages {
    private final SendPatrol patrol;
    private final AnswerCheck answering;
    private final KeepPhotos photos;
    private final GridSheet sheet;

    GridPages(SendPatrol patrol, AnswerCheck answering, KeepPhotos photos, GridSheet sheet) {
        this.patrol = patrol;
        this.answering = answering;
        this.photos = photos;
        this.sheet = sheet;
    }

    /** {@code filed} is the number of the case just filed, {@code checked} of the one just checked. */
    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(
            @QueryParam("filed") @Nullable String filed, @QueryParam("checked") @Nullable String checked) {
        return sheet.writeOverview(filed, checked, 200, "");
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> form() {
        return sheet.writeForm(GridForm.empty(), List.of());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> file(@BeanParam GridForm form) {
        return patrol.send(form)
                .map(filed -> to("/grid?filed=" + filed.number()))
                .onFailure(GridPages::isTheWorkers)
                .recoverWithUni(failure -> sheet.writeForm(form, ((Failure) failure).errors()));
    }

    @POST
    @Path("checks/{id}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> answer(@PathParam("id") UUID id, @BeanParam CheckForm form) {
        return photos.keep(List.of(), form.photos)
                .chain(kept -> answering.answer(id, form.seen(kept)))
                .map(check -> to("/grid?checked=" + check.number()))
                .onFailure(GridPages::isTheWorkers)
                .recoverWithUni(failure -> sheet.writeOverview(null, null, 422, ((Failure) failure).detail()));
    }

    private static boolean isTheWorkers(Throwable failure) {
        return failure instanceof Failure && !(failure instanceof NotFound);
    }

    private static RestResponse<String> to(String address) {
        return RestResponse.seeOther(URI.create(address));
    }
}
