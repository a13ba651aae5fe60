package city.whistle.escalation.clock;

import city.whistle.city.City;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.Recipient;
import city.whistle.contracts.Rung;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.escalation.recipient.Recipients.Addressee;
import city.whistle.messaging.InOrder;
import city.whistle.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Tells what changed on a case: the world by events, a desk that must name a unit, a handler whose deadline moved. */
@ApplicationScoped
class TellNews {
    private static final String DESIGNATE = "designate";
    private static final String CALENDAR = "calendar";

    private final Outbox outbox;
    private final Notices notices;
    private final Recipients recipients;

    TellNews(Outbox outbox, Notices notices, City city) {
        this.outbox = outbox;
        this.notices = notices;
        this.recipients = new Recipients(city);
    }

    /** What changed on some cases; the events of all go out at once. */
    Uni<Void> of(Collection<CaseFile> files) {
        var news = files.stream()
                .map(file -> new News(file, file.news()))
                .filter(each -> !each.events().isEmpty())
                .toList();
        return outbox.append(
                        news.stream().flatMap(each -> each.events().stream()).toList())
                .chain(() -> InOrder.each(news, this::notify));
    }

    private record News(CaseFile file, List<DeadlineEvent> events) {}

    private Uni<Void> notify(News news) {
        return InOrder.each(oncePerUnit(news.events()), event -> notify(event, news.file()));
    }

    /** Whoever has several clocks of a case hears once that a calendar moved them. */
    private static List<DeadlineEvent> oncePerUnit(List<DeadlineEvent> news) {
        var units = new HashSet<String>();
        return news.stream()
                .filter(event -> !(event instanceof DeadlineSet set)
                        || units.add(set.clock().unit().unit()))
                .toList();
    }

    /** Who must act on an event that is not of the ladder. */
    private Uni<Void> notify(DeadlineEvent event, CaseFile file) {
        return switch (event) {
            case LevelRaised raised -> {
                var desk = recipients.desk(raised.to(), file.district());
                yield notices.tell(
                        new NoticeDraft(null, file.id(), DESIGNATE, desk),
                        raised.head().at());
            }
            case DeadlineSet set
            when set.why().equals(Step.CALENDAR_LOADED.wire()) ->
                notices.tell(
                        new NoticeDraft(null, file.id(), CALENDAR, whose(set, file)),
                        set.head().at());
            default -> Uni.createFrom().voidItem();
        };
    }

    private Recipient whose(DeadlineSet set, CaseFile file) {
        var unit = set.clock().unit().unit();
        var assignee = unit.equals(file.leadUnit()) ? file.assignee() : null;
        var level = Objects.requireNonNull(file.level());
        return recipients
                .of(Rung.DUE_SOON, new Addressee(unit, assignee, level, file.district()))
                .getFirst();
    }
}
