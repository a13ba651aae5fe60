package city.whistle.intake.external.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.contracts.Channel;
import city.whistle.http.Cursor;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import city.whistle.intake.Faults;
import city.whistle.intake.Languages;
import city.whistle.intake.complaint.FiledView;
import city.whistle.intake.complaint.web.FilingRequest;
import city.whistle.intake.external.ChangeView;
import city.whistle.intake.external.ReceiveComplaint;
import city.whistle.intake.external.StandardCodes;
import city.whistle.intake.external.SystemName;
import city.whistle.intake.tracking.ExternalCases;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where other systems hand over what they took, and see what became of it. */
@Path("/api/v1/external")
public class ExternalResource {
    private static final int MAX_ID = 100;

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    private final ReceiveComplaint complaints;
    private final ExternalCases cases;
    private final StandardCodes codes;
    private final FiledView.Writer answers;
    private final Caller caller;

    ExternalResource(
            ReceiveComplaint complaints,
            ExternalCases cases,
            StandardCodes codes,
            FiledView.Writer answers,
            Caller caller) {
        this.complaints = complaints;
        this.cases = cases;
        this.codes = codes;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/{system}/complaints")
    @RolesAllowed(Role.Names.OPERATOR)
    @Operation(summary = "Takes a complaint from another system; its externalId again answers 200 with the same case")
    public Uni<Response> receive(
            @PathParam("system") String system,
            @NotNull FilingRequest request,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        check(system, request);
        var filing =
                codes.sorted(request.by(Channel.EXTERNAL, system + ":" + request.externalId()), request.standardCode());
        return complaints
                .receive(filing, caller.actor())
                .map(received -> answer(
                        received,
                        answers.write(received.filed(), String.valueOf(filing.text()), Languages.of(languages))));
    }

    @GET
    @Path("/{system}/complaints")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.ADMIN})
    @Operation(
            summary = "What became of the cases that system handed over, change by change",
            description = "'next' is always there; an empty page is all for now, and its 'next' goes on later."
                    + " Nothing is skipped and nothing comes twice.")
    public Uni<Page<ChangeView>> changes(
            @PathParam("system") String system,
            @QueryParam("updated_after") @Nullable String updatedAfter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        var faults = new Faults();
        SystemName.check(faults, system);
        faults.refuse();
        return cases.changes(system, since(updatedAfter), cursor, Cursor.limit(limit), Languages.of(languages))
                .map(page -> page.map(ChangeView::of));
    }

    private static Instant since(@Nullable String updatedAfter) {
        if (updatedAfter == null || updatedAfter.equals("0")) {
            return Instant.EPOCH;
        }
        try {
            // a plus that nobody encoded arrives as a blank
            var time = OffsetDateTime.parse(updatedAfter.replace(' ', '+'));
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // told below, as one that nobody can mean
        }
        throw new InvalidField("updated_after", "must be a time such as 2026-11-22T08:00:00+08:00, or 0");
    }

    private static void check(String system, FilingRequest request) {
        var faults = new Faults();
        SystemName.check(faults, system);
        faults.text("externalId", request.externalId(), MAX_ID);
        faults.unless(
                request.channel() == null || request.channel() == Channel.EXTERNAL, "channel", "must be external");
        faults.refuse();
    }

    private static Response answer(ReceiveComplaint.Received received, FiledView view) {
        var location = URI.create("/api/v1/complaints/" + view.number());
        return received.isNew()
                ? Response.created(location).entity(view).build()
                : Response.ok(view).location(location).build();
    }
}
