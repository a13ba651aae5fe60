package city.whistle.escalation.matter.web;

import city.whistle.access.Role;
import city.whistle.escalation.matter.AnswerForMatter;
import city.whistle.escalation.matter.DecideOnMatter;
import city.whistle.escalation.matter.Said;
import city.whistle.escalation.matter.web.MatterPage.Missing;
import city.whistle.http.InvalidField;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** {@code /watch/matters/{id}}: one matter, and the forms by which it is answered for and decided. */
@Path("/watch/matters/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MatterForms {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_NAME = 100;
    private static final int UNPROCESSABLE = 422;

    private final MatterPage page;
    private final AnswerForMatter answer;
    private final DecideOnMatter decide;

    MatterForms(MatterPage page, AnswerForMatter answer, DecideOnMatter decide) {
        this.page = page;
        this.answer = answer;
        this.decide = decide;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.DISPATCHER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN,
        Role.Names.HANDLER,
        Role.Names.UNIT_HEAD
    })
    public Uni<TemplateInstance> matter(UUID id) {
        return page.show(id, new Missing(""));
    }

    @POST
    @Path("reply")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<Response> reply(UUID id, @RestForm @Nullable String text) {
        return worded(id, "reply", text, () -> answer.reply(id, said(text)));
    }

    @POST
    @Path("apply")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<Response> apply(UUID id, @RestForm @Nullable String text) {
        return answer.applyForStrikeOff(id, said(text)).map(done -> back(id));
    }

    @POST
    @Path("strike-off")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> strikeOff(UUID id, @RestForm @Nullable String text) {
        return decide.strikeOff(id, said(text).text()).map(done -> back(id));
    }

    @POST
    @Path("send-back")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> sendBack(UUID id, @RestForm @Nullable String text) {
        return worded(
                id, "send-back", text, () -> decide.sendBack(id, said(text).text()));
    }

    /** The look back at a strike-off; {@code held} is empty unless it did hold. */
    @POST
    @Path("look-back")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> lookBack(UUID id, @RestForm @Nullable String held, @RestForm @Nullable String text) {
        return worded(
                id,
                "look-back",
                text,
                () -> decide.lookBack(id, "yes".equals(held), said(text).text()));
    }

    /** The record of an interview; without a name it comes back as without words. */
    @POST
    @Path("interview")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> interview(UUID id, @RestForm @Nullable String person, @RestForm @Nullable String text) {
        var whom = Objects.requireNonNullElse(person, "").strip();
        return worded(
                id,
                "interview",
                whom.isEmpty() || whom.length() > LONGEST_NAME ? "" : text,
                () -> decide.interview(id, whom, said(text).text()));
    }

    /** What needs words is not done without; the page comes back and says so beside the field. */
    private Uni<Response> worded(UUID id, String form, @Nullable String text, Supplier<Uni<Void>> act) {
        return said(text).text().isEmpty()
                ? page.show(id, new Missing(form)).map(MatterForms::incomplete)
                : act.get().map(done -> back(id));
    }

    private static Response incomplete(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static Said said(@Nullable String text) {
        var words = Objects.requireNonNullElse(text, "").strip();
        if (words.length() > LONGEST) {
            throw new InvalidField("text", "must be at most " + LONGEST + " characters long");
        }
        return new Said(words, List.of());
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/watch/matters/" + id)).build();
    }
}
