package city.whistle.escalation.notice;

import city.whistle.access.Caller;
import city.whistle.escalation.Scoped;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** Sends a notice once more: one that failed, or that the reader says never came. */
@ApplicationScoped
public class ResendNotice {
    private static final String QUEUE = """
            update notice n set state = 'queued', attempts = 0, next_try_at = $4, failure = null
            from notice o left join case_file f on f.id = o.case_id
            where o.id = n.id and n.id = $5 and
            """ + Scoped.by("n.unit") + " returning n.channel";

    private final Pool database;
    private final Caller caller;
    private final Clock clock;

    ResendNotice(Pool database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Queues it again.
     *
     * @throws NoticeNotFound when there is no such notice in scope
     * @throws NothingToSend when it lies in the inbox, where nothing is sent
     */
    public Uni<Void> resend(UUID id) {
        var parameters = Scoped.tuple(caller.scope())
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                .addUUID(id);
        return database.withTransaction(connection -> connection
                .preparedQuery(QUEUE)
                .execute(parameters)
                .invoke(rows -> {
                    var found = rows.iterator();
                    if (!found.hasNext()) {
                        throw new NoticeNotFound(id);
                    }
                    if (found.next().getString("channel").equals(Channel.PAGE)) {
                        throw new NothingToSend();
                    }
                })
                .replaceWithVoid());
    }
}
