package city.whistle.intake.sorting.web;

import city.whistle.access.Role;
import city.whistle.http.InvalidField;
import city.whistle.intake.Faults;
import city.whistle.intake.sorting.model.ActivateModel;
import city.whistle.intake.sorting.model.TrainSorter;
import city.whistle.intake.sorting.model.TrainingUnderWay;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where staff look at the sorter's models, and administrators have them made and activated. */
@Path("/sorting/models")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.ADMIN)
class SorterPages {
    private final TrainSorter trainer;
    private final ActivateModel activator;
    private final SorterSheet sheet;

    SorterPages(TrainSorter trainer, ActivateModel activator, SorterSheet sheet) {
        this.trainer = trainer;
        this.activator = activator;
        this.sheet = sheet;
    }

    @GET
    @RolesAllowed({Role.Names.ADMIN, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.AUDITOR})
    @Operation(hidden = true)
    public Uni<RestResponse<String>> list(
            @QueryParam("did") @Nullable String did, @QueryParam("version") @Nullable String version) {
        return sheet.write(
                SorterSheet.Look.after(Objects.requireNonNullElse(did, ""), Objects.requireNonNullElse(version, "")));
    }

    @POST
    @Operation(hidden = true)
    public Uni<RestResponse<String>> train() {
        return trainer.train()
                .map(model -> SorterPages.done("train", model.version()))
                .onFailure(TrainingUnderWay.class)
                .recoverWithItem(() -> done("busy", ""));
    }

    @POST
    @Path("{version}/activation")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> activate(@PathParam("version") String version, @RestForm @Nullable String reason) {
        try {
            var faults = new Faults();
            faults.text("reason", reason, SorterModelResource.MAX_REASON);
            faults.refuse();
        } catch (InvalidField wrong) {
            return sheet.write(SorterSheet.Look.refused(version, Objects.requireNonNullElse(reason, "")));
        }
        return activator
                .activate(version, Objects.requireNonNull(reason))
                .map(model -> done("activate", model.version()));
    }

    private static RestResponse<String> done(String what, String version) {
        return RestResponse.seeOther(URI.create("/sorting/models?did=" + what + "&version=" + version));
    }
}
