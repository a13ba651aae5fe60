package city.whistle.escalation.queue.web;

import city.whistle.access.Role;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.queue.DayCurve;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /watch/curve}: how many were late at each hour of today and yesterday, as a picture and as a table. */
@Path("/watch/curve")
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class CurvePages {
    private final DayCurve curve;
    private final Onlooker onlooker;
    private final Template page;

    CurvePages(DayCurve curve, Onlooker onlooker, @Location("watch/curve") Template page) {
        this.curve = curve;
        this.onlooker = onlooker;
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> curve(@BeanParam BoardQuery query) {
        return curve.read(query.filter(), onlooker.scope())
                .map(found ->
                        onlooker.page(page.data("curve", CurveView.of(found)).data("query", query)));
    }
}
