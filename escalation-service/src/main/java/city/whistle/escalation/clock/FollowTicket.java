package city.whistle.escalation.clock;

import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.WorkLogged;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Lets the clocks of a case follow its ticket. To be called in the inbox's transaction. */
@ApplicationScoped
public class FollowTicket {
    private final CaseFiles files;
    private final TellNews news;

    FollowTicket(CaseFiles files, TellNews news) {
        this.files = files;
        this.news = news;
    }

    /** Does to the clocks what the events ask for, in their order. */
    public Uni<Void> follow(List<TicketEvent> events) {
        var moving =
                events.stream().filter(event -> !(event instanceof WorkLogged)).toList();
        if (moving.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var cases = moving.stream().map(event -> event.head().caseId()).collect(Collectors.toSet());
        return files.open(cases)
                .invoke(open -> moving.forEach(event -> apply(event, open)))
                .chain(open -> news.of(open.all()));
    }

    private static void apply(TicketEvent event, OpenCases open) {
        new TicketRules(open.rules()).apply(open.file(event.head().caseId()), event);
    }
}
