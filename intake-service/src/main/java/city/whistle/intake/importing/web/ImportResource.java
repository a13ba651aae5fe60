package city.whistle.intake.importing.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.http.Page;
import city.whistle.intake.Faults;
import city.whistle.intake.external.SystemName;
import city.whistle.intake.importing.BeginImport;
import city.whistle.intake.importing.ReadImports;
import city.whistle.intake.importing.SteerImport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where files of another system's complaints are handed in. */
@Path("/api/v1/external/{system}/imports")
@RolesAllowed({Role.Names.OPERATOR, Role.Names.ADMIN})
class ImportResource {
    private final BeginImport begin;
    private final SteerImport steer;
    private final ReadImports imports;
    private final Caller caller;

    ImportResource(BeginImport begin, SteerImport steer, ReadImports imports, Caller caller) {
        this.begin = begin;
        this.steer = steer;
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Takes a file (CSV, XLSX, JSONL) and its mapping (YAML, JSON); its lines are taken afterwards",
            description = "Parts: 'file', 'mapping', and 'dryRun' = true to look at the lines only")
    public Uni<RestResponse<ImportView>> begin(
            @PathParam("system") String system,
            @BeanParam ImportForm form,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return begin.begin(form.of(system), caller.actor(), key)
                .map(ImportView::of)
                .map(view -> RestResponse.ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                        .location(URI.create("/api/v1/external/" + system + "/imports/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @Operation(summary = "The system's latest imports")
    public Uni<Page<ImportView>> list(@PathParam("system") String system) {
        var faults = new Faults();
        SystemName.check(faults, system);
        faults.refuse();
        return imports.latest(system)
                .map(all -> new Page<>(all.stream().map(ImportView::of).toList(), null));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How an import stands")
    public Uni<ImportView> show(@PathParam("system") String system, @PathParam("id") UUID id) {
        return imports.read(system, id).map(ImportView::of);
    }

    @GET
    @Path("{id}/errors")
    @Produces(BadLinesFile.TYPE)
    @Operation(summary = "The lines that were not taken: line, externalId, field, column, reason")
    public Uni<String> errors(@PathParam("system") String system, @PathParam("id") UUID id) {
        return imports.badLines(system, id, 0, BadLinesFile.MOST).map(BadLinesFile::write);
    }

    @POST
    @Path("{id}/stop")
    @Operation(summary = "Stops an import after the lines it is just taking")
    public Uni<ImportView> stop(@PathParam("system") String system, @PathParam("id") UUID id) {
        return steer.stop(system, id, caller.actor()).map(ImportView::of);
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "Lets an import go on where it stopped")
    public Uni<ImportView> resume(@PathParam("system") String system, @PathParam("id") UUID id) {
        return steer.resume(system, id, caller.actor()).map(ImportView::of);
    }
}
