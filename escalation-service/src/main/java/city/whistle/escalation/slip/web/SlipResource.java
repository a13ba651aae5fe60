package city.whistle.escalation.slip.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.escalation.instruction.Instruction.Kind;
import city.whistle.escalation.instruction.ReadInstructions;
import city.whistle.escalation.instruction.ReadInstructions.Filter;
import city.whistle.escalation.slip.GiveSlips;
import city.whistle.escalation.slip.GiveSlips.Given;
import city.whistle.escalation.slip.SlipOrder;
import city.whistle.escalation.slip.SlipOrder.Part;
import city.whistle.http.Cursor;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/slips}: supervision slips by hand, for one unit or for several jointly; they are read among the instructions. */
@Path("/api/v1/slips")
class SlipResource {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 10;
    private static final int CREATED = 201;

    private final GiveSlips give;
    private final ReadInstructions instructions;
    private final Caller caller;

    SlipResource(GiveSlips give, ReadInstructions instructions, Caller caller) {
        this.give = give;
        this.instructions = instructions;
        this.caller = caller;
    }

    record UnitPart(
            @NotBlank String unit,
            @Nullable @Size(max = LONGEST_NAME) String person) {
        Part part() {
            return new Part(unit, person == null || person.isBlank() ? null : person.strip());
        }
    }

    /** What is demanded; of several units the first leads, and without a person the unit's head answers. */
    record Order(
            @JsonProperty("case") @NotNull UUID caseId,
            @NotBlank @Size(max = LONGEST) String text,
            @NotNull LocalDate dueOn,
            @NotEmpty @Size(max = MOST) List<@NotNull @Valid UnitPart> units) {
        SlipOrder order() {
            return new SlipOrder(
                    caseId,
                    text.strip(),
                    dueOn,
                    units.stream().map(UnitPart::part).toList());
        }
    }

    /** The slips of one order. */
    record Slips(List<ReadInstructions.Given> items) {}

    @POST
    @ResponseStatus(CREATED)
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Slips> give(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid Order order) {
        return give.give(order.order(), caller, key).chain(given -> read(order.caseId(), given));
    }

    private Uni<Slips> read(UUID caseId, Given given) {
        return instructions
                .page(new Filter(caseId, null, Kind.SLIP), caller.scope(), Cursor.limit(null), null)
                .map(page -> new Slips(page.items().stream()
                        .filter(slip -> given.ids().contains(slip.instructionId()))
                        .toList()
                        .reversed()));
    }
}
