package city.whistle.escalation.clock;

import city.whistle.contracts.ComplaintEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets the clocks of a case follow the complaint itself. To be called in the inbox's transaction. */
@ApplicationScoped
public class FollowComplaint {
    private final CaseFiles files;
    private final TellNews news;

    FollowComplaint(CaseFiles files, TellNews news) {
        this.files = files;
        this.news = news;
    }

    /**
     * Does to the clocks what the event asks for.
     *
     * @param batch the cases of all events that came with this one
     */
    public Uni<Void> follow(ComplaintEvent event, CaseBatch batch) {
        return files.open(event.head().caseId(), batch)
                .invoke(open -> new ComplaintRules(open.rules()).apply(open.file(), event))
                .chain(open -> news.of(open.file()));
    }
}
