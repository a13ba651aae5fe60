package city.whistle.escalation.matter.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.contracts.CommandLevel;
import city.whistle.escalation.matter.AnswerForMatter;
import city.whistle.escalation.matter.DecideOnMatter;
import city.whistle.escalation.matter.MatterState;
import city.whistle.escalation.matter.ReadMatters;
import city.whistle.escalation.matter.ReadMatters.Filter;
import city.whistle.escalation.matter.ReadMatters.Seen;
import city.whistle.escalation.matter.Said;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/matters}: the ledger of supervised matters, and what is said and decided on each. */
@Path("/api/v1/matters")
class MatterResource {
    private static final int LONGEST = 4_000;
    private static final int MOST_ATTACHMENTS = 20;

    private final ReadMatters matters;
    private final AnswerForMatter answer;
    private final DecideOnMatter decide;
    private final Caller caller;

    MatterResource(ReadMatters matters, AnswerForMatter answer, DecideOnMatter decide, Caller caller) {
        this.matters = matters;
        this.answer = answer;
        this.decide = decide;
        this.caller = caller;
    }

    record Words(
            @NotBlank @Size(max = LONGEST) String text,

            @Nullable @Size(max = MOST_ATTACHMENTS)
            List<@NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "must be an attachment's id") String>
                    attachments) {
        Said said() {
            return new Said(text, attachments == null ? List.of() : attachments);
        }
    }

    /** An application need not say more than the reply did. */
    record Application(
            @Nullable @Size(max = LONGEST) String text,

            @Nullable @Size(max = MOST_ATTACHMENTS)
            List<@NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "must be an attachment's id") String>
                    attachments) {
        Said said() {
            return new Said(text == null ? "" : text, attachments == null ? List.of() : attachments);
        }
    }

    record Approval(@Nullable @Size(max = LONGEST) String reason) {}

    record Decision(@NotBlank @Size(max = LONGEST) String reason) {}

    /** Who was called to account, and what was said. */
    record Interview(
            @NotBlank @Size(max = 100) String person,
            @NotBlank @Size(max = LONGEST) String text) {}

    /** What somebody saw who looked back at a strike-off. */
    record LookBack(
            @NotNull Boolean held,
            @NotBlank @Size(max = LONGEST) String text) {}

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
    public Uni<Page<Seen>> matters(
            @RestQuery("state") @Nullable MatterState state,
            @RestQuery("level") @Nullable CommandLevel level,
            @RestQuery("case") @Nullable UUID caseId,
            @RestQuery("leader") @Nullable String leader,
            @RestQuery("limit") @Nullable Integer limit,
            @RestQuery("cursor") @Nullable String cursor) {
        return matters.page(new Filter(state, level, caseId, leader), caller.scope(), Cursor.limit(limit), cursor);
    }

    @POST
    @Path("{id}/reply")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<Seen> reply(@PathParam("id") UUID id, @NotNull @Valid Words words) {
        return answer.reply(id, words.said()).chain(() -> matters.one(id, caller.scope()));
    }

    @POST
    @Path("{id}/strike-off-application")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<Seen> applyForStrikeOff(@PathParam("id") UUID id, @NotNull @Valid Application application) {
        return answer.applyForStrikeOff(id, application.said()).chain(() -> matters.one(id, caller.scope()));
    }

    @POST
    @Path("{id}/strike-off")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Seen> strikeOff(@PathParam("id") UUID id, @NotNull @Valid Approval approval) {
        var reason = approval.reason() == null ? "" : approval.reason();
        return decide.strikeOff(id, reason).chain(() -> matters.one(id, caller.scope()));
    }

    @POST
    @Path("{id}/send-back")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Seen> sendBack(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        return decide.sendBack(id, decision.reason()).chain(() -> matters.one(id, caller.scope()));
    }

    /** Some weeks after the strike-off: it held, or the matter is open again. */
    @POST
    @Path("{id}/look-back")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Seen> lookBack(@PathParam("id") UUID id, @NotNull @Valid LookBack seen) {
        return decide.lookBack(id, seen.held(), seen.text()).chain(() -> matters.one(id, caller.scope()));
    }

    /** The record of an interview (约谈) on the matter. */
    @POST
    @Path("{id}/interview")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Seen> interview(@PathParam("id") UUID id, @NotNull @Valid Interview held) {
        return decide.interview(id, held.person().strip(), held.text().strip())
                .chain(() -> matters.one(id, caller.scope()));
    }

    /** The matters on the list for the bulletin (通报), the latest first. */
    @GET
    @Path("bulletin")
    @RolesAllowed({
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.DISPATCHER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN,
        Role.Names.HANDLER,
        Role.Names.UNIT_HEAD
    })
    public Uni<Page<Seen>> bulletin(
            @RestQuery("limit") @Nullable Integer limit, @RestQuery("cursor") @Nullable String cursor) {
        return matters.bulletin(caller.scope(), Cursor.limit(limit), cursor);
    }
}
