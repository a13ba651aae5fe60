package city.whistle.escalation.instruction.web;

import city.whistle.access.Role;
import city.whistle.contracts.WireName;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.instruction.AnswerInstruction;
import city.whistle.escalation.instruction.Instruction.State;
import city.whistle.escalation.instruction.ReadInstructions;
import city.whistle.escalation.instruction.ReadInstructions.Filter;
import city.whistle.escalation.instruction.ReadInstructions.Given;
import city.whistle.http.Page;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /watch/instructions}: what leaders wrote on cases; the unit answers here. */
@Path("/watch/instructions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class InstructionPages {
    private static final int ROWS = 50;
    private static final int LONGEST = 2_000;
    private static final int UNPROCESSABLE = 422;

    private final ReadInstructions instructions;
    private final AnswerInstruction answer;
    private final Onlooker onlooker;
    private final Template list;
    private final Template page;

    InstructionPages(
            ReadInstructions instructions,
            AnswerInstruction answer,
            Onlooker onlooker,
            @Location("watch/instructions") Template list,
            @Location("watch/instruction") Template page) {
        this.instructions = instructions;
        this.answer = answer;
        this.onlooker = onlooker;
        this.list = list;
        this.page = page;
    }

    @GET
    public Uni<TemplateInstance> instructions(@RestQuery @Nullable String state, @RestQuery @Nullable String cursor) {
        var wanted = Arrays.stream(State.values())
                .filter(each -> each.wire().equals(state))
                .findFirst()
                .orElse(null);
        return instructions
                .page(new Filter(null, wanted, null), onlooker.scope(), ROWS, cursor)
                .map(found -> show(found, wanted));
    }

    private TemplateInstance show(Page<Given> found, @Nullable State wanted) {
        var labels = onlooker.labels();
        return onlooker.page(list.data(
                        "instructions",
                        found.items().stream()
                                .map(given -> InstructionView.of(given, labels))
                                .toList())
                .data("next", found.next())
                .data("state", wanted == null ? "" : wanted.wire())
                .data(
                        "states",
                        Arrays.stream(State.values()).map(WireName::wire).toList()));
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> instruction(UUID id) {
        return instructions.one(id, onlooker.scope()).map(given -> show(given, false));
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<Response> answer(UUID id, @RestForm @Nullable String text) {
        var words = Objects.requireNonNullElse(text, "").strip();
        return words.isEmpty() || words.length() > LONGEST
                ? instructions
                        .one(id, onlooker.scope())
                        .map(given -> Response.status(UNPROCESSABLE)
                                .entity(show(given, true))
                                .build())
                : answer.answer(id, words)
                        .map(done -> Response.seeOther(URI.create("/watch/instructions/" + id))
                                .build());
    }

    private TemplateInstance show(Given given, boolean wordless) {
        return onlooker.page(page.data("given", InstructionView.of(given, onlooker.labels()))
                .data("mayAnswer", given.answeredAt() == null && onlooker.answersFor(given.unit()))
                .data("wordless", wordless));
    }
}
