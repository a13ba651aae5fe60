package city.whistle.callback.promise.web;

import city.whistle.access.Role;
import city.whistle.callback.promise.DecidePromise;
import city.whistle.callback.promise.MakePromise;
import city.whistle.callback.promise.Promise;
import city.whistle.callback.promise.Promise.State;
import city.whistle.callback.promise.PromiseDraft;
import city.whistle.callback.promise.ReadPromises;
import city.whistle.callback.promise.TendPromise;
import city.whistle.http.Page;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What units promise in public: made by who speaks for them, approved by somebody else. */
@Path("/api/v1/promises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PromiseResource {
    private final MakePromise make;
    private final DecidePromise decide;
    private final TendPromise tend;
    private final ReadPromises read;

    PromiseResource(MakePromise make, DecidePromise decide, TendPromise tend, ReadPromises read) {
        this.make = make;
        this.decide = decide;
        this.tend = tend;
        this.read = read;
    }

    /** What a supervisor decides. */
    enum Choice {
        @JsonProperty("publish")
        PUBLISH,
        @JsonProperty("refuse")
        REFUSE
    }

    /** A decision, and why. */
    record Decided(@NotNull Choice decision, @Nullable String reason) {}

    /** How far a unit is with a milestone. */
    record Progress(@Nullable Integer percent, @Nullable String note) {}

    /** Why a promise is taken back. */
    record Withdrawal(@Nullable String reason) {}

    /** A report of the unit. */
    record Said(Instant at, String by, int percent, String note) {}

    /** A promise as it stands. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            UUID id,
            String unit,
            String state,
            String textZh,
            @Nullable String textEn,
            String measure,
            @Nullable String category,
            @Nullable Integer withinHours,
            @Nullable BigDecimal target,
            LocalDate from,
            LocalDate due,
            @Nullable UUID replaces,
            @Nullable String changeReason,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decision,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String endReason,
            @Nullable String endedBy,
            @Nullable Instant endedAt,
            List<Said> reports) {}

    @GET
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD
    })
    public Uni<Page<Item>> list(
            @QueryParam("state") @Nullable State state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return read.read(Objects.requireNonNullElse(state, State.PUBLISHED), limit, cursor)
                .map(found -> found.page().map(promise -> item(promise, said(found, promise))));
    }

    @POST
    @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.SUPERVISOR})
    public Uni<RestResponse<Item>> make(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull PromiseDraft draft) {
        return make.make(draft, key)
                .map(promise -> RestResponse.ResponseBuilder.<Item>created(URI.create("/api/v1/promises"))
                        .entity(item(promise, List.of()))
                        .build());
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Item> decide(@PathParam("id") UUID id, @Valid @NotNull Decided decided) {
        return decide.decide(id, decided.decision() == Choice.PUBLISH, decided.reason())
                .map(promise -> item(promise, List.of()));
    }

    @POST
    @Path("/{id}/reports")
    @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.SUPERVISOR})
    public Uni<RestResponse<Void>> report(@PathParam("id") UUID id, @Valid @NotNull Progress progress) {
        return tend.report(id, progress.percent(), progress.note()).replaceWith(RestResponse.noContent());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.Names.UNIT_HEAD, Role.Names.SUPERVISOR})
    public Uni<Item> withdraw(@PathParam("id") UUID id, @Valid @NotNull Withdrawal withdrawal) {
        return tend.withdraw(id, withdrawal.reason()).map(promise -> item(promise, List.of()));
    }

    private static List<Said> said(ReadPromises.Read found, Promise promise) {
        return found.of(promise.id()).stream()
                .map(report -> new Said(report.at(), report.byLogin(), report.percent(), report.note()))
                .toList();
    }

    private static Item item(Promise promise, List<Said> reports) {
        var pledge = promise.pledge();
        return new Item(
                promise.id(),
                pledge.unit(),
                promise.state().wire(),
                pledge.textZh(),
                pledge.textEn(),
                pledge.measure().wire(),
                pledge.category(),
                pledge.withinHours(),
                pledge.target(),
                pledge.from(),
                pledge.due(),
                promise.replaces(),
                promise.changeReason(),
                promise.proposedBy(),
                promise.proposedAt(),
                promise.decision(),
                promise.decidedBy(),
                promise.decidedAt(),
                promise.endReason(),
                promise.endedBy(),
                promise.endedAt(),
                reports);
    }
}
