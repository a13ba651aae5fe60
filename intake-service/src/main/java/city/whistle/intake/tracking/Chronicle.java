package city.whistle.intake.tracking;

import city.whistle.contracts.ComplaintEvent;
import city.whistle.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what happened to a complaint: to the other services, and at once to the resident's own timeline. */
@ApplicationScoped
public class Chronicle {
    private final Outbox outbox;
    private final FollowCase follow;

    Chronicle(Outbox outbox, FollowCase follow) {
        this.outbox = outbox;
        this.follow = follow;
    }

    /** To be called in the transaction in which it happened. */
    public Uni<Void> tell(ComplaintEvent event) {
        return outbox.append(event).chain(() -> follow.follow(event));
    }
}
