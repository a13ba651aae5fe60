package city.whistle.pages.audit.web;

import city.whistle.access.Role;
import city.whistle.access.audit.AuditTrail;
import city.whistle.access.audit.AuditTrail.Item;
import city.whistle.access.audit.VerifyAudit;
import city.whistle.city.City;
import city.whistle.http.Page;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /audit}: who looked at what or did what in this service, and whether the record is as it was written. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMIN})
class AuditPages {
    private static final int ROWS = 50;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final AuditTrail trail;
    private final VerifyAudit verify;
    private final City city;
    private final AuditTemplates templates;

    AuditPages(AuditTrail trail, VerifyAudit verify, City city, AuditTemplates templates) {
        this.trail = trail;
        this.verify = verify;
        this.city = city;
        this.templates = templates;
    }

    @GET
    public Uni<RestResponse<String>> entries(@BeanParam Asked asked, @RestQuery @Nullable String cursor) {
        var read = asked.read(city.zone());
        var view = asked.view(read.wrong());
        if (!read.wrong().isEmpty()) {
            return answer(show(new Page<>(List.of(), null), view), BAD_REQUEST);
        }
        return trail.page(read.filter(), ROWS, cursor).chain(found -> answer(show(found, view), OK));
    }

    private TemplateInstance show(Page<Item> found, AskedView asked) {
        return templates
                .list()
                .data(
                        "rows",
                        found.items().stream()
                                .map(item -> AuditRow.of(item, city.zone()))
                                .toList())
                .data("asked", asked)
                .data("next", found.next() == null ? null : asked.address(found.next()));
    }

    private static Uni<RestResponse<String>> answer(TemplateInstance page, int status) {
        return page.createUni()
                .map(html -> RestResponse.ResponseBuilder.<String>create(status)
                        .entity(html)
                        .build());
    }

    /** Walks the whole chain: some seconds where there is much. */
    @GET
    @Path("/verification")
    @Blocking
    public TemplateInstance verification() {
        return templates.verification().data("found", verify.verify(null));
    }
}
