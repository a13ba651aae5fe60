package city.whistle.intake.desk.web;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.http.Page;
import city.whistle.intake.Languages;
import city.whistle.intake.desk.ComplaintView;
import city.whistle.intake.desk.MergeComplaint;
import city.whistle.intake.desk.ReadComplaint;
import city.whistle.intake.desk.SearchComplaints;
import city.whistle.intake.desk.UnmergeComplaint;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Complaints for staff, each in their scope. */
@Path("/api/v1/complaints")
@RolesAllowed({
    Role.Names.OPERATOR,
    Role.Names.DISPATCHER,
    Role.Names.SUPERVISOR,
    Role.Names.CALLBACK_AGENT,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.GRID_WORKER
})
public class DeskResource {
    private static final String ID = "/{id:[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}";

    private final SearchComplaints complaints;
    private final ReadComplaint reader;
    private final MergeComplaint merger;
    private final UnmergeComplaint parter;
    private final City city;

    DeskResource(
            SearchComplaints complaints,
            ReadComplaint reader,
            MergeComplaint merger,
            UnmergeComplaint parter,
            City city) {
        this.complaints = complaints;
        this.reader = reader;
        this.merger = merger;
        this.parter = parter;
        this.city = city;
    }

    /** The complaint to merge into, by id or number. */
    record Merge(@Nullable String into) {}

    @GET
    @Operation(summary = "Searches complaints, newest first; a search by phone is recorded")
    public Uni<Page<ComplaintView.Line>> search(
            @BeanParam SearchParameters parameters, @HeaderParam("Accept-Language") @Nullable String languages) {
        var language = Languages.of(languages);
        return complaints
                .search(parameters.search())
                .map(page -> page.map(found -> ComplaintView.Line.of(found, city, language)));
    }

    @GET
    @Path(ID)
    @Operation(summary = "A complaint in full, without its reporter")
    public Uni<ComplaintView> read(
            @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Nullable String languages) {
        return shown(id, Languages.of(languages));
    }

    @POST
    @Path(ID + "/merge")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.DISPATCHER})
    @Operation(summary = "Handles this complaint as part of another one")
    public Uni<ComplaintView> merge(
            @PathParam("id") UUID id,
            @NotNull Merge merge,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        return merger.merge(id, merge.into()).chain(() -> shown(id, Languages.of(languages)));
    }

    @POST
    @Path(ID + "/unmerge")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.DISPATCHER})
    @Operation(summary = "Lets this complaint stand on its own again")
    public Uni<ComplaintView> unmerge(
            @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Nullable String languages) {
        return parter.unmerge(id).chain(() -> shown(id, Languages.of(languages)));
    }

    private Uni<ComplaintView> shown(UUID id, Language language) {
        return reader.read(id, language).map(read -> ComplaintView.of(read, city, language));
    }
}
