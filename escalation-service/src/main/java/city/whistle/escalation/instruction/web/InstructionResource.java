package city.whistle.escalation.instruction.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.escalation.instruction.AnswerInstruction;
import city.whistle.escalation.instruction.Instruct;
import city.whistle.escalation.instruction.Instruction.Kind;
import city.whistle.escalation.instruction.Instruction.State;
import city.whistle.escalation.instruction.ReadInstructions;
import city.whistle.escalation.instruction.ReadInstructions.Filter;
import city.whistle.escalation.instruction.ReadInstructions.Given;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/instructions}: what leaders wrote on cases and supervisors demanded by slips, and what the units answered. */
@Path("/api/v1/instructions")
class InstructionResource {
    private static final int LONGEST = 2_000;
    private static final int CREATED = 201;

    private final ReadInstructions instructions;
    private final Instruct instruct;
    private final AnswerInstruction answer;
    private final Caller caller;

    InstructionResource(ReadInstructions instructions, Instruct instruct, AnswerInstruction answer, Caller caller) {
        this.instructions = instructions;
        this.instruct = instruct;
        this.answer = answer;
        this.caller = caller;
    }

    record Wish(
            @JsonProperty("case") @NotNull UUID caseId,
            @NotBlank @Size(max = LONGEST) String text,
            @NotNull LocalDate dueOn) {
        Instruct.Wish stripped() {
            return new Instruct.Wish(caseId, text.strip(), dueOn);
        }
    }

    record Answer(@NotBlank @Size(max = LONGEST) String text) {}

    @GET
    @RolesAllowed({
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.DISPATCHER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN,
        Role.Names.HANDLER,
        Role.Names.UNIT_HEAD
    })
    public Uni<Page<Given>> instructions(
            @RestQuery("case") @Nullable UUID caseId,
            @RestQuery("state") @Nullable State state,
            @RestQuery("kind") @Nullable Kind kind,
            @RestQuery("limit") @Nullable Integer limit,
            @RestQuery("cursor") @Nullable String cursor) {
        return instructions.page(new Filter(caseId, state, kind), caller.scope(), Cursor.limit(limit), cursor);
    }

    /** A leader writes on a case; the unit has until the end of its work on that day. */
    @POST
    @ResponseStatus(CREATED)
    @RolesAllowed(Role.Names.LEADER)
    public Uni<Given> instruct(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid Wish wish) {
        return instruct.instruct(wish.stripped(), key).chain(id -> instructions.one(id, caller.scope()));
    }

    /** The unit says what it did. */
    @POST
    @Path("{id}/answer")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<Given> answer(@PathParam("id") UUID id, @NotNull @Valid Answer words) {
        return answer.answer(id, words.text().strip()).chain(() -> instructions.one(id, caller.scope()));
    }
}
