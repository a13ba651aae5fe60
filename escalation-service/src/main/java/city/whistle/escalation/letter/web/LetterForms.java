package city.whistle.escalation.letter.web;

import city.whistle.access.Role;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.letter.ReadLetters;
import city.whistle.escalation.letter.ReadLetters.Letter;
import city.whistle.escalation.letter.VoidLetter;
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
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** {@code /watch/letters/{id}}: one letter; a supervisor makes it void, and issues it anew. */
@Path("/watch/letters/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
class LetterForms {
    private static final int LONGEST = 1_000;
    private static final int UNPROCESSABLE = 422;

    private final ReadLetters letters;
    private final VoidLetter voiding;
    private final Onlooker onlooker;
    private final Template page;

    LetterForms(ReadLetters letters, VoidLetter voiding, Onlooker onlooker, @Location("watch/letter") Template page) {
        this.letters = letters;
        this.voiding = voiding;
        this.onlooker = onlooker;
        this.page = page;
    }

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
    public Uni<TemplateInstance> letter(UUID id) {
        return letters.one(id, onlooker.scope()).map(letter -> show(letter, false));
    }

    @POST
    @Path("void")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> makeVoid(UUID id, @RestForm @Nullable String reason) {
        var why = Objects.requireNonNullElse(reason, "").strip();
        return why.isEmpty() || why.length() > LONGEST
                ? letters.one(id, onlooker.scope())
                        .map(letter -> Response.status(UNPROCESSABLE)
                                .entity(show(letter, true))
                                .build())
                : voiding.makeVoid(id, why).map(done -> to(id));
    }

    @POST
    @Path("reissue")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> reissue(UUID id) {
        return voiding.reissue(id).map(LetterForms::to);
    }

    private TemplateInstance show(Letter letter, boolean wordless) {
        var labels = onlooker.labels();
        var zh = labels.words().say("zh", "en").equals("zh");
        return onlooker.page(page.data("letter", letter)
                .data("view", LetterPages.LetterView.of(letter, labels))
                .data(
                        "paragraphs",
                        (zh ? letter.body() : letter.bodyEn()).lines().toList())
                .data("mayVoid", onlooker.supervises())
                .data("wordless", wordless));
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/watch/letters/" + id)).build();
    }
}
