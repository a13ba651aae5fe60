package city.whistle.escalation.leader.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.escalation.forwarding.Forwardings;
import city.whistle.escalation.instruction.Instruct;
import city.whistle.escalation.leader.web.LeaderPage.Draft;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /leader}: what was forwarded to the leader who is signed in; the receipt for it, and instructions on it. */
@Path("/leader")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.LEADER, Role.Names.ADMIN})
class LeaderPages {
    private static final int LONGEST = 2_000;
    private static final int UNPROCESSABLE = 422;

    private final Forwardings forwardings;
    private final Instruct instruct;
    private final LeaderPage page;
    private final Caller caller;

    LeaderPages(Forwardings forwardings, Instruct instruct, LeaderPage page, Caller caller) {
        this.forwardings = forwardings;
        this.instruct = instruct;
        this.page = page;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> forwarded(@RestQuery @Nullable String show, @RestQuery @Nullable String cursor) {
        return page.list("unread".equals(show), cursor);
    }

    @GET
    @Path("{case}")
    public Uni<TemplateInstance> one(@RestPath("case") UUID id) {
        return page.one(id, Draft.NONE);
    }

    @POST
    @Path("{case}/receipt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> read(@RestPath("case") UUID id) {
        return forwardings.read(caller.login(), id).map(done -> back(id));
    }

    /** Whoever writes on it has read it. */
    @POST
    @Path("{case}/instructions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.LEADER)
    public Uni<Response> instruct(
            @RestPath("case") UUID id, @RestForm @Nullable String text, @RestForm @Nullable String dueOn) {
        var words = Objects.requireNonNullElse(text, "").strip();
        var day = day(dueOn);
        if (words.isEmpty() || words.length() > LONGEST || day == null) {
            return again(id, new Draft(words, dueOn, words.isEmpty() || words.length() > LONGEST, day == null));
        }
        return instruct.instruct(new Instruct.Wish(id, words, day), null)
                .chain(() -> forwardings.read(caller.login(), id))
                .map(done -> back(id))
                .onFailure(InvalidField.class)
                .recoverWithUni(() -> again(id, new Draft(words, dueOn, false, true)));
    }

    private Uni<Response> again(UUID id, Draft draft) {
        return page.one(id, draft)
                .map(shown -> Response.status(UNPROCESSABLE).entity(shown).build());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/leader/" + id)).build();
    }
}
