package city.whistle.intake.importing.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.http.InvalidField;
import city.whistle.intake.importing.BeginImport;
import city.whistle.intake.importing.ReadImports;
import city.whistle.intake.importing.SteerImport;
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
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where administrators hand in files of other systems and see what becomes of them. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.ADMIN)
class ImportPages {
    private final BeginImport begin;
    private final SteerImport steer;
    private final ReadImports imports;
    private final ImportSheet sheet;
    private final Caller caller;

    ImportPages(BeginImport begin, SteerImport steer, ReadImports imports, ImportSheet sheet, Caller caller) {
        this.begin = begin;
        this.steer = steer;
        this.imports = imports;
        this.sheet = sheet;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> list() {
        return sheet.list(ImportLook.EMPTY);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> begin(@BeanParam ImportForm form, @RestForm("system") @Nullable String system) {
        var named = Objects.requireNonNullElse(system, "").strip();
        return Uni.createFrom()
                .deferred(() -> begin.begin(form.of(named), caller.actor(), null))
                .map(run -> back(run.system(), run.id()))
                .onFailure(InvalidField.class)
                .recoverWithUni(wrong -> sheet.list(ImportLook.refused(named, form.dryRun != null, wrong.errors())));
    }

    @GET
    @Path("{system}/{id}")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(@PathParam("system") String system, @PathParam("id") UUID id) {
        return sheet.show(system, id);
    }

    @GET
    @Path("{system}/{id}/errors.csv")
    @Produces(BadLinesFile.TYPE)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> errors(@PathParam("system") String system, @PathParam("id") UUID id) {
        return imports.badLines(system, id, 0, BadLinesFile.MOST)
                .map(lines -> RestResponse.ResponseBuilder.ok(BadLinesFile.write(lines))
                        .header("Content-Disposition", "attachment; filename=\"errors.csv\"")
                        .build());
    }

    @POST
    @Path("{system}/{id}/stop")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> stop(@PathParam("system") String system, @PathParam("id") UUID id) {
        return steer.stop(system, id, caller.actor()).map(run -> back(system, id));
    }

    @POST
    @Path("{system}/{id}/resume")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> resume(@PathParam("system") String system, @PathParam("id") UUID id) {
        return steer.resume(system, id, caller.actor()).map(run -> back(system, id));
    }

    private static RestResponse<String> back(String system, UUID id) {
        return RestResponse.seeOther(URI.create("/imports/" + system + "/" + id));
    }
}
