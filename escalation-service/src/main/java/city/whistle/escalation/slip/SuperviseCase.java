package city.whistle.escalation.slip;

import city.whistle.city.City;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.escalation.HoldCase.Held;
import city.whistle.escalation.matter.MatterDraft;
import city.whistle.escalation.matter.OpenMatters;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.escalation.recipient.Recipients.Addressee;
import city.whistle.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes a case a supervised matter by hand, before the ladder does; where it is one already, nothing changes. */
@ApplicationScoped
class SuperviseCase {
    private final OpenMatters matters;
    private final Outbox outbox;
    private final City city;
    private final Recipients recipients;

    SuperviseCase(OpenMatters matters, Outbox outbox, City city) {
        this.matters = matters;
        this.outbox = outbox;
        this.city = city;
        this.recipients = new Recipients(city);
    }

    Uni<Void> supervise(Held held, UUID clockId) {
        var leader = recipients.leader(new Addressee(held.unit(), null, held.level(), held.district()));
        return matters.open(new MatterDraft(held.id(), clockId, held.unit(), held.level(), leader), held.at())
                .chain(opened -> opened.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : outbox.append(new MatterOpened(
                                held.head(city.version()),
                                opened.get(),
                                held.level(),
                                city.unitRef(held.unit()),
                                leader)));
    }
}
