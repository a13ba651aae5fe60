package city.whistle.escalation.notice.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.city.Language;
import city.whistle.escalation.notice.ReadNotices;
import city.whistle.escalation.notice.ReadNotices.Filter;
import city.whistle.escalation.notice.ReadNotices.Notice;
import city.whistle.escalation.notice.ResendNotice;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/notices}: who was told what, over which channel, and what became of it. */
@Path("/api/v1/notices")
class NoticeResource {
    private final ReadNotices notices;
    private final ResendNotice resend;
    private final Caller caller;

    NoticeResource(ReadNotices notices, ResendNotice resend, Caller caller) {
        this.notices = notices;
        this.resend = resend;
        this.caller = caller;
    }

    record Item(
            UUID noticeId,
            @JsonProperty("case") @Nullable UUID caseId,
            @JsonProperty("campaign") @Nullable UUID campaignId,
            String number,
            String subject,
            String template,
            String unit,
            String person,
            String role,
            String channel,
            String state,
            int attempts,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable Instant readAt,
            @Nullable String failure) {
        static Item of(Notice n) {
            return new Item(
                    n.id(),
                    n.caseId(),
                    n.campaignId(),
                    n.number(),
                    n.subject(),
                    n.template(),
                    n.unit(),
                    n.person(),
                    n.role(),
                    n.channel(),
                    n.state(),
                    n.attempts(),
                    n.createdAt(),
                    n.sentAt(),
                    n.readAt(),
                    n.failure());
        }
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
    public Uni<Page<Item>> notices(
            @RestQuery("state") @Nullable String state,
            @RestQuery("case") @Nullable UUID caseId,
            @RestQuery("limit") @Nullable Integer limit,
            @RestQuery("cursor") @Nullable String cursor) {
        return notices.log(new Filter(state, caseId), caller.scope(), Language.ZH, Cursor.limit(limit), cursor)
                .map(page -> page.map(Item::of));
    }

    /** Sends it once more. */
    @POST
    @Path("{id}/resend")
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.DISPATCHER, Role.Names.ADMIN})
    public Uni<Void> resend(@PathParam("id") UUID id) {
        return resend.resend(id);
    }
}
