package city.whistle.escalation.intervention.web;

import city.whistle.access.Role;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.intervention.AboutCase;
import city.whistle.escalation.intervention.AboutCase.About;
import city.whistle.escalation.intervention.Interventions;
import city.whistle.escalation.intervention.Interventions.Intervention;
import city.whistle.escalation.intervention.RaiseLevel;
import city.whistle.escalation.intervention.UrgeUnit;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** {@code /watch/cases/{id}}: a supervisor urges the unit of a case, or raises its level. */
@Path("/watch/cases/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.SUPERVISOR)
class InterventionPages {
    private static final int LONGEST = 1_000;
    private static final int UNPROCESSABLE = 422;

    private final Interventions interventions;
    private final AboutCase cases;
    private final UrgeUnit urge;
    private final RaiseLevel raise;
    private final Onlooker onlooker;
    private final Template page;

    InterventionPages(
            Interventions interventions,
            AboutCase cases,
            UrgeUnit urge,
            RaiseLevel raise,
            Onlooker onlooker,
            @Location("watch/case") Template page) {
        this.interventions = interventions;
        this.cases = cases;
        this.urge = urge;
        this.raise = raise;
        this.onlooker = onlooker;
        this.page = page;
    }

    @GET
    public Uni<TemplateInstance> act(UUID id) {
        return show(id, "");
    }

    @POST
    @Path("urge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> urge(UUID id, @RestForm @Nullable String text) {
        return worded(id, "urge", text, words -> urge.urge(id, words));
    }

    @POST
    @Path("raise")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> raise(UUID id, @RestForm @Nullable String text) {
        return worded(id, "raise", text, words -> raise.raise(id, words));
    }

    private Uni<Response> worded(UUID id, String form, @Nullable String text, Function<String, Uni<Void>> act) {
        var words = Objects.requireNonNullElse(text, "").strip();
        return words.isEmpty() || words.length() > LONGEST
                ? show(id, form)
                        .map(again ->
                                Response.status(UNPROCESSABLE).entity(again).build())
                : act.apply(words)
                        .map(done -> Response.seeOther(URI.create("/watch/cases/" + id))
                                .build());
    }

    private Uni<TemplateInstance> show(UUID id, String wordless) {
        return cases.read(id, onlooker.scope())
                .chain(about -> interventions.of(id, onlooker.scope()).map(done -> render(id, about, done, wordless)));
    }

    private TemplateInstance render(UUID id, About about, List<Intervention> done, String wordless) {
        var labels = onlooker.labels();
        var quiet = about.quietUntil();
        return onlooker.page(page.data("id", id)
                .data("about", about)
                .data("labels", labels)
                .data("quiet", quiet == null ? null : labels.words().time(quiet))
                .data("top", about.level().equals("city"))
                .data("done", InterventionView.all(done, labels))
                .data("wordless", wordless));
    }
}
