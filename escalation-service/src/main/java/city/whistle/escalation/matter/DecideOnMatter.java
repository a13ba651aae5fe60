package city.whistle.escalation.matter;

import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.contracts.DeadlineEvent.MatterSentBack;
import city.whistle.contracts.DeadlineEvent.MatterStruckOff;
import city.whistle.contracts.Head;
import city.whistle.contracts.WireName;
import city.whistle.escalation.matter.Matters.Held;
import city.whistle.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the supervisor does, who is never of the unit: strike the matter off, or send it back. */
@ApplicationScoped
public class DecideOnMatter {
    private final Matters matters;
    private final Outbox outbox;
    private final Caller caller;
    private final City city;
    private final Clock clock;

    DecideOnMatter(Matters matters, Outbox outbox, Caller caller, City city, Clock clock) {
        this.matters = matters;
        this.outbox = outbox;
        this.caller = caller;
        this.city = city;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> strikeOff(UUID id, String reason) {
        var now = clock.instant();
        return foreign(id)
                .invoke(held -> held.matter().strikeOff(now))
                .call(held -> matters.endBulletin(held.matter()))
                .call(held -> note(held, "strike_off", reason, now))
                .chain(held -> outbox.append(new MatterStruckOff(head(held, now), id, reason)));
    }

    @WithTransaction
    public Uni<Void> sendBack(UUID id, String reason) {
        var now = clock.instant();
        return foreign(id)
                .invoke(held -> held.matter().sendBack())
                .call(held -> note(held, "send_back", reason, now))
                .chain(held -> outbox.append(new MatterSentBack(head(held, now), id, reason)));
    }

    /** Says whether the strike-off held; where it did not, the matter is open again and everybody hears of it. */
    @WithTransaction
    public Uni<Void> lookBack(UUID id, boolean itHeld, String reason) {
        var now = clock.instant();
        return foreign(id)
                .invoke(held -> held.matter().lookBack(itHeld, now))
                .call(held -> note(held, itHeld ? "look_back_held" : "look_back_relapsed", reason, now))
                .chain(held -> itHeld ? Uni.createFrom().voidItem() : outbox.append(opened(held, now)));
    }

    /** Puts on record that somebody of the unit was called to account (约谈), and what was said. */
    @WithTransaction
    public Uni<Void> interview(UUID id, String person, String words) {
        var now = clock.instant();
        return foreign(id)
                .invoke(held -> held.matter().interview())
                .chain(held -> note(held, "interview", person + "：" + words, now));
    }

    private MatterOpened opened(Held held, Instant now) {
        var matter = held.matter();
        var unit = city.unitRef(matter.unit());
        var level = WireName.of(CommandLevel.class, matter.level());
        return new MatterOpened(head(held, now), matter.id(), level, unit, null);
    }

    private Uni<Held> foreign(UUID id) {
        return matters.hold(id, caller.scope()).invoke(held -> {
            var unit = held.matter().unit();
            if (caller.units().contains(unit)) {
                throw WrongSide.theUnitItself(unit);
            }
        });
    }

    private Uni<Void> note(Held held, String step, String reason, Instant now) {
        return matters.note(held.matter(), step, new Said(reason, List.of()), caller.login(), now);
    }

    private Head head(Held held, Instant now) {
        return new Head(held.matter().caseId(), held.number(), now, city.version(), caller.actor());
    }
}
