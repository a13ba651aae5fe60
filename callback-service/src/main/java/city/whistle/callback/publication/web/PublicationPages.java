package city.whistle.callback.publication.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.callback.publication.Publications;
import city.whistle.callback.publication.PublishFigures;
import city.whistle.callback.web.Refusal;
import city.whistle.callback.web.WordedFrame;
import city.whistle.http.Failure;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /figures/publications}: what was published, and the form by which somebody who answers for the city publishes. */
@Path("/figures/publications")
@Produces(MediaType.TEXT_HTML)
class PublicationPages {
    private static final int LISTED = 50;
    private static final int QUARTER = 3;

    private final Publications publications;
    private final PublishFigures publish;
    private final WordedFrame frame;
    private final Caller caller;
    private final Clock clock;
    private final Template page;

    PublicationPages(
            Publications publications,
            PublishFigures publish,
            WordedFrame frame,
            Caller caller,
            Clock clock,
            @Location("publications/list") Template page) {
        this.publications = publications;
        this.publish = publish;
        this.frame = frame;
        this.caller = caller;
        this.clock = clock;
        this.page = page;
    }

    @GET
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD
    })
    public Uni<RestResponse<String>> list() {
        return show(Refusal.none(), suggested());
    }

    /** Publishes, and shows the publication as everybody sees it. */
    @POST
    @RolesAllowed({Role.Names.ADMIN, Role.Names.SUPERVISOR})
    public Uni<RestResponse<String>> publish(@BeanParam PublicationForm form) {
        return Uni.createFrom()
                .deferred(() -> publish.publish(form.edition(), form.key))
                .map(done -> RestResponse.<String>seeOther(URI.create("/public/" + done.id())))
                .onFailure(Failure.class)
                .recoverWithUni(failure -> show(Refusal.of("publish", form.content(), failure), form.content()));
    }

    private Uni<RestResponse<String>> show(Refusal refusal, Map<String, String> typed) {
        return publications
                .page(LISTED, null)
                .chain(found -> frame.render(
                        page.data("publications", found.items())
                                .data("refusal", refusal)
                                .data("typed", typed)
                                .data("key", UUID.randomUUID().toString())
                                .data(
                                        "publishing",
                                        caller.scope().everything()
                                                && (caller.has(Role.SUPERVISOR) || caller.has(Role.ADMIN))),
                        refusal.status()));
    }

    /** The quarter that is over. */
    private Map<String, String> suggested() {
        var today = LocalDate.ofInstant(clock.instant(), frame.words().city().zone());
        var quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % QUARTER);
        return Map.of(
                "name", "",
                "from", quarter.minusMonths(QUARTER).toString(),
                "to", quarter.minusDays(1).toString());
    }
}
