package city.whistle.escalation.queue.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.contracts.CommandLevel;
import city.whistle.escalation.queue.Queue;
import city.whistle.escalation.queue.QueueChanges;
import city.whistle.escalation.queue.QueueFilter;
import city.whistle.escalation.queue.QueueItem;
import city.whistle.escalation.queue.Stage;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/queue}: what is late or soon will be, in the caller's scope. */
@Path("/api/v1/queue")
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class QueueResource {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Queue queue;
    private final QueueChanges changes;
    private final Caller caller;

    QueueResource(Queue queue, QueueChanges changes, Caller caller) {
        this.queue = queue;
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    public Uni<Page<QueueItem>> queue(
            @RestQuery("stage") @Nullable Stage stage,
            @RestQuery("level") @Nullable CommandLevel level,
            @RestQuery("unit") @Nullable String unit,
            @RestQuery("district") @Nullable String district,
            @RestQuery("limit") @Nullable Integer limit,
            @RestQuery("cursor") @Nullable String cursor) {
        var filter = new QueueFilter(stage, level, unit, district);
        return queue.page(filter, caller.scope(), Cursor.limit(limit), cursor);
    }

    /** One event {@code clock} for each change; a comment now and then shows that the line stands. */
    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(@Context Sse sse) {
        var events = changes.in(caller.scope())
                .map(item -> sse.newEventBuilder()
                        .name("clock")
                        .id(item.clock().toString())
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(item)
                        .build());
        var alive = Multi.createFrom()
                .ticks()
                .startingAfter(AT_ONCE)
                .every(SIGN_OF_LIFE)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(events, alive);
    }
}
