package city.whistle.escalation.notice.web;

import city.whistle.access.Caller;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.notice.ReadNotices;
import city.whistle.escalation.notice.ReadNotices.Notice;
import city.whistle.http.Page;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /watch/inbox}: what the person who is signed in was told, and the person's unit as a whole. */
@Path("/watch/inbox")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class InboxPages {
    private static final int ROWS = 50;

    private final ReadNotices notices;
    private final Caller caller;
    private final Onlooker onlooker;
    private final Template page;

    InboxPages(ReadNotices notices, Caller caller, Onlooker onlooker, @Location("watch/inbox") Template page) {
        this.notices = notices;
        this.caller = caller;
        this.onlooker = onlooker;
        this.page = page;
    }

    @GET
    public Uni<TemplateInstance> inbox(@RestQuery @Nullable String cursor) {
        var language = onlooker.labels().language();
        return notices.inbox(caller, language, ROWS, cursor).map(this::show);
    }

    private TemplateInstance show(Page<Notice> found) {
        var labels = onlooker.labels();
        return onlooker.page(page.data(
                        "notices",
                        found.items().stream()
                                .map(notice -> NoticeView.of(notice, labels, false))
                                .toList())
                .data("unread", found.items().stream().anyMatch(notice -> notice.readAt() == null))
                .data("next", found.next()));
    }

    @POST
    @Path("read")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> read() {
        return notices.markRead(caller)
                .map(done -> Response.seeOther(URI.create("/watch/inbox")).build());
    }
}
