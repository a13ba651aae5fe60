package city.whistle.intake.tracking;

import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.Event;
import city.whistle.contracts.TicketEvent;
import city.whistle.intake.attachment.Uploads;
import city.whistle.intake.sorting.model.Lessons;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows a case through everything that is told of it. To be called inside a transaction. */
@ApplicationScoped
public class FollowCase {
    private final CaseFacts facts;
    private final TicketTracks tickets;
    private final Uploads uploads;
    private final Lessons lessons;

    FollowCase(CaseFacts facts, TicketTracks tickets, Uploads uploads, Lessons lessons) {
        this.facts = facts;
        this.tickets = tickets;
        this.uploads = uploads;
        this.lessons = lessons;
    }

    public Uni<Void> follow(Event event) {
        return switch (event) {
            case ComplaintEvent e -> facts.keep(Facts.of(e));
            case TicketEvent e ->
                facts.keep(Facts.of(e))
                        .chain(() -> tickets.take(e))
                        .chain(() -> lessons.learn(e))
                        .chain(() -> claimEvidence(e));
            case DeadlineEvent e -> facts.keep(Facts.of(e));
            case CallbackEvent e -> facts.keep(Facts.of(e));
        };
    }

    /** Units upload their evidence here before the case is done; from then on it belongs to the case. */
    private Uni<Void> claimEvidence(TicketEvent event) {
        return switch (event) {
            case TicketEvent.WorkDone e ->
                uploads.claimIfFree(e.evidence(), e.head().caseId());
            case TicketEvent.WorkLogged e ->
                uploads.claimIfFree(e.attachments(), e.head().caseId());
            default -> Uni.createFrom().voidItem();
        };
    }
}
