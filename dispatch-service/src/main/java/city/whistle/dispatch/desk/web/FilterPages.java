package city.whistle.dispatch.desk.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.desk.SaveFilters;
import city.whistle.http.Invalid;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Keeps and forgets the lists that a person has named. */
@Path("/desk/filters")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.ADMIN
})
class FilterPages {
    private final SaveFilters saveFilters;
    private final Caller caller;

    FilterPages(SaveFilters saveFilters, Caller caller) {
        this.saveFilters = saveFilters;
        this.caller = caller;
    }

    /** Keeps the list at {@code back} under that name. */
    @POST
    public Uni<RestResponse<Void>> save(@RestForm @Nullable String name, @RestForm @Nullable String back) {
        var list = DeskAddress.ours(back);
        return Uni.createFrom()
                .deferred(() -> saveFilters.save(caller.login(), name, list))
                .replaceWith(list)
                .onFailure(Invalid.class)
                .recoverWithItem(list + "&unsaved=1")
                .map(next -> RestResponse.seeOther(URI.create(next)));
    }

    @POST
    @Path("{id}/remove")
    public Uni<RestResponse<Void>> remove(@PathParam("id") UUID id, @RestForm @Nullable String back) {
        return saveFilters
                .remove(caller.login(), id)
                .map(done -> RestResponse.seeOther(URI.create(DeskAddress.ours(back))));
    }
}
