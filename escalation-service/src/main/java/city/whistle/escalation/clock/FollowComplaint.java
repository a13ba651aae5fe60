package city.whistle.escalation.clock;

import city.whistle.contracts.ComplaintEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Lets the clocks of a case follow the complaint itself. To be called in the inbox's transaction. */
@ApplicationScoped
public class FollowComplaint {
    private final CaseFiles files;
    private final TellNews news;

    FollowComplaint(CaseFiles files, TellNews news) {
        this.files = files;
        this.news = news;
    }

    /** Does to the clocks what the events ask for, in their order. */
    public Uni<Void> follow(List<ComplaintEvent> events) {
        var cases = events.stream().map(event -> event.head().caseId()).collect(Collectors.toSet());
        return files.open(cases)
                .invoke(open -> events.forEach(event -> apply(event, open)))
                .chain(open -> news.of(open.all()));
    }

    private static void apply(ComplaintEvent event, OpenCases open) {
        new ComplaintRules(open.rules()).apply(open.file(event.head().caseId()), event);
    }
}
