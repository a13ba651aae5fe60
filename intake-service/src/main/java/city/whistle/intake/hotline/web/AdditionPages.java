package city.whistle.intake.hotline.web;

import city.whistle.access.Role;
import city.whistle.http.Failure;
import city.whistle.http.NotFound;
import city.whistle.intake.hotline.AddFromCall;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** At the desk: what the caller says belongs to an earlier case. */
@Path("/hotline/cases/{id}/additions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.OPERATOR)
class AdditionPages {
    private final AddFromCall adding;
    private final HotlineSheet sheet;

    AdditionPages(AddFromCall adding, HotlineSheet sheet) {
        this.adding = adding;
        this.sheet = sheet;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> add(@PathParam("id") UUID id, @BeanParam HotlineForm form) {
        var call = form.callId();
        var page = "/hotline/filed/" + id + "?added=true" + (call == null ? "" : "&call=" + call);
        return Uni.createFrom()
                .deferred(() -> adding.add(call, id, form.text, HotlineForm.said(form.key)))
                .map(done -> RestResponse.<String>seeOther(URI.create(page)))
                .onFailure(failure -> failure instanceof Failure && !(failure instanceof NotFound))
                .recoverWithUni(failure -> sheet.writeAgain(form, (Failure) failure));
    }
}
