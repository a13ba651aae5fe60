package city.whistle.escalation.clock;

import city.whistle.city.City;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.escalation.ladder.Recipients;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import city.whistle.messaging.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what changed on a case: the world by events, and a command desk that it must name a unit now. */
@ApplicationScoped
class TellNews {
    private static final String DESIGNATE = "designate";

    private final Outbox outbox;
    private final Notices notices;
    private final Recipients recipients;

    TellNews(Outbox outbox, Notices notices, City city) {
        this.outbox = outbox;
        this.notices = notices;
        this.recipients = new Recipients(city);
    }

    Uni<Void> of(CaseFile file) {
        var news = file.news();
        return news.isEmpty()
                ? Uni.createFrom().voidItem()
                : outbox.append(news)
                        .chain(() -> Multi.createFrom()
                                .iterable(news)
                                .onItem()
                                .transformToUniAndConcatenate(event -> designate(event, file))
                                .onItem()
                                .ignoreAsUni());
    }

    private Uni<Void> designate(DeadlineEvent event, CaseFile file) {
        if (!(event instanceof LevelRaised raised)) {
            return Uni.createFrom().voidItem();
        }
        var desk = recipients.desk(raised.to(), file.district());
        return notices.tell(
                new NoticeDraft(null, file.id(), DESIGNATE, desk), raised.head().at());
    }
}
