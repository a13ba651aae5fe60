package city.whistle.escalation.notice.web;

import city.whistle.access.Role;
import city.whistle.escalation.Labels;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.notice.ReadNotices;
import city.whistle.escalation.notice.ReadNotices.Filter;
import city.whistle.escalation.notice.ReadNotices.Notice;
import city.whistle.escalation.notice.ResendNotice;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /watch/notices}: who was told what, what became of it, and sending it once more. */
@Path("/watch/notices")
@Produces(MediaType.TEXT_HTML)
class NoticePages {
    private static final int ROWS = 50;
    private static final List<String> STATES = List.of("queued", "held", "retrying", "failed", "sent", "delivered");

    private final ReadNotices notices;
    private final ResendNotice resend;
    private final Onlooker onlooker;
    private final Template page;

    NoticePages(ReadNotices notices, ResendNotice resend, Onlooker onlooker, @Location("watch/notices") Template page) {
        this.notices = notices;
        this.resend = resend;
        this.onlooker = onlooker;
        this.page = page;
    }

    /** A state one can ask for. */
    public record StateView(String wire, String name) {}

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
    public Uni<TemplateInstance> notices(
            @RestQuery @Nullable String state,
            @RestQuery("case") @Nullable UUID caseId,
            @RestQuery @Nullable String cursor) {
        var wanted = state != null && STATES.contains(state) ? state : null;
        return notices.log(
                        new Filter(wanted, caseId),
                        onlooker.scope(),
                        onlooker.labels().language(),
                        ROWS,
                        cursor)
                .map(found -> show(found, wanted, caseId));
    }

    private TemplateInstance show(Page<Notice> found, @Nullable String wanted, @Nullable UUID caseId) {
        var labels = onlooker.labels();
        var mayResend = onlooker.mayResend();
        return onlooker.page(page.data(
                        "notices",
                        found.items().stream()
                                .map(notice -> NoticeView.of(notice, labels, mayResend))
                                .toList())
                .data("next", found.next())
                .data("state", wanted == null ? "" : wanted)
                .data("caseId", caseId == null ? "" : caseId)
                .data("states", states(labels)));
    }

    private static List<StateView> states(Labels labels) {
        return STATES.stream()
                .map(state -> new StateView(state, labels.noticeState(state)))
                .toList();
    }

    @POST
    @Path("{id}/resend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.DISPATCHER, Role.Names.ADMIN})
    public Uni<Response> resend(UUID id, @RestForm("case") @Nullable UUID caseId) {
        var back = caseId == null ? "" : "?case=" + caseId;
        return resend.resend(id)
                .map(done ->
                        Response.seeOther(URI.create("/watch/notices" + back)).build());
    }
}
