package city.whistle.intake.sorting.web;

import city.whistle.access.Role;
import city.whistle.http.Page;
import city.whistle.intake.Faults;
import city.whistle.intake.sorting.model.ActivateModel;
import city.whistle.intake.sorting.model.ListModels;
import city.whistle.intake.sorting.model.SorterModel;
import city.whistle.intake.sorting.model.TrainSorter;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The sorter's models: looked at, made, activated. */
@Path("/api/v1/sorter-models")
@RolesAllowed(Role.Names.ADMIN)
public class SorterModelResource {
    static final int MAX_REASON = 500;

    private final ListModels models;
    private final TrainSorter trainer;
    private final ActivateModel activator;

    SorterModelResource(ListModels models, TrainSorter trainer, ActivateModel activator) {
        this.models = models;
        this.trainer = trainer;
        this.activator = activator;
    }

    /** Why a model is activated. */
    record Activation(@Nullable String reason) {}

    @GET
    @RolesAllowed({Role.Names.ADMIN, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.AUDITOR})
    @Operation(summary = "All models, newest first, with their figures and how they do in the shadow")
    public Uni<Page<SorterModel>> list() {
        return models.list().map(all -> new Page<>(all, null));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "Trains a model of the pack's examples and the city's corrected cases; it starts in the shadow")
    public Uni<SorterModel> train() {
        return trainer.train();
    }

    @POST
    @Path("/{version}/activation")
    @Operation(summary = "Lets this model sort, from the shadow or again; recorded with the reason")
    public Uni<SorterModel> activate(@PathParam("version") String version, @NotNull Activation activation) {
        var faults = new Faults();
        faults.text("reason", activation.reason(), MAX_REASON);
        faults.refuse();
        return activator.activate(version, String.valueOf(activation.reason()));
    }
}
