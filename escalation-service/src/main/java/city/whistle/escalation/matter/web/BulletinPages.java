package city.whistle.escalation.matter.web;

import city.whistle.access.Role;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.matter.ReadMatters;
import city.whistle.escalation.matter.ReadMatters.Seen;
import city.whistle.http.Page;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /watch/bulletin}: the matters that are to be named in public (通报), and whether anybody was interviewed on them. */
@Path("/watch/bulletin")
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class BulletinPages {
    private static final int ROWS = 50;

    private final ReadMatters matters;
    private final Onlooker onlooker;
    private final Template page;

    BulletinPages(ReadMatters matters, Onlooker onlooker, @Location("watch/bulletin") Template page) {
        this.matters = matters;
        this.onlooker = onlooker;
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> bulletin(@RestQuery @Nullable String cursor) {
        return matters.bulletin(onlooker.scope(), ROWS, cursor).map(this::show);
    }

    private TemplateInstance show(Page<Seen> found) {
        var labels = onlooker.labels();
        return onlooker.page(page.data(
                        "matters",
                        found.items().stream()
                                .map(matter -> MatterView.of(matter, labels))
                                .toList())
                .data("next", found.next()));
    }
}
