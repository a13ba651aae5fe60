package city.whistle.escalation.clock;

import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.WorkLogged;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets the clocks of a case follow its ticket. To be called in the inbox's transaction. */
@ApplicationScoped
public class FollowTicket {
    private final CaseFiles files;
    private final TellNews news;

    FollowTicket(CaseFiles files, TellNews news) {
        this.files = files;
        this.news = news;
    }

    /**
     * Does to the clocks what the event asks for.
     *
     * @param batch the cases of all events that came with this one
     */
    public Uni<Void> follow(TicketEvent event, CaseBatch batch) {
        if (event instanceof WorkLogged) {
            return Uni.createFrom().voidItem();
        }
        return files.open(event.head().caseId(), batch)
                .invoke(open -> new TicketRules(open.rules()).apply(open.file(), event))
                .chain(open -> news.of(open.file()));
    }
}
