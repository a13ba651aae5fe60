package city.whistle.callback.exclusion.web;

import city.whistle.access.Role;
import city.whistle.callback.exclusion.AskExclusion;
import city.whistle.callback.exclusion.DecideExclusion;
import city.whistle.callback.exclusion.Exclusion;
import city.whistle.callback.exclusion.Exclusion.State;
import city.whistle.callback.exclusion.ReadExclusions;
import city.whistle.http.PlainText;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases that units want left out of the figures; {@code id} is the case's. */
@Path("/api/v1/exclusions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ExclusionResource {
    private final AskExclusion ask;
    private final DecideExclusion decide;
    private final ReadExclusions read;

    ExclusionResource(AskExclusion ask, DecideExclusion decide, ReadExclusions read) {
        this.ask = ask;
        this.decide = decide;
        this.read = read;
    }

    /** A wish. */
    record Asked(
            @NotNull @Pattern(regexp = "\\d{13}", message = "must be a case's number, 13 digits")
            String number,

            @NotNull @PlainText(min = 1, max = 2000) String reason) {}

    /** What a supervisor decides. */
    enum Choice {
        @JsonProperty("grant")
        GRANT,
        @JsonProperty("refuse")
        REFUSE
    }

    /** A decision. */
    record Decided(
            @NotNull Choice decision,
            @NotNull @PlainText(min = 1, max = 2000) String reason) {}

    /** A wish as it stands. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            UUID id,
            String number,
            String unit,
            String state,
            String reason,
            String askedBy,
            Instant askedAt,
            @Nullable String decision,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {
        static Item of(Exclusion exclusion) {
            return new Item(
                    exclusion.caseId(),
                    exclusion.number(),
                    exclusion.unit(),
                    exclusion.state(),
                    exclusion.reason(),
                    exclusion.askedBy(),
                    exclusion.askedAt(),
                    exclusion.decision(),
                    exclusion.decidedBy(),
                    exclusion.decidedAt());
        }
    }

    /** The newest ones. */
    record Items(List<Item> items) {}

    @GET
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD
    })
    public Uni<Items> list(@QueryParam("state") @Nullable State state) {
        return read.read(Objects.requireNonNullElse(state, State.ASKED))
                .map(all -> new Items(all.stream().map(Item::of).toList()));
    }

    @POST
    @RolesAllowed(Role.Names.UNIT_HEAD)
    public Uni<Item> ask(@Valid Asked asked) {
        return ask.ask(asked.number(), asked.reason().strip()).map(Item::of);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Item> decide(@PathParam("id") UUID id, @Valid Decided decided) {
        return decide.decide(
                        id, decided.decision() == Choice.GRANT, decided.reason().strip())
                .map(Item::of);
    }
}
