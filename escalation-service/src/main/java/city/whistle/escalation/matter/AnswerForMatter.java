package city.whistle.escalation.matter;

import city.whistle.access.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What the unit does: it replies, and applies for strike-off. */
@ApplicationScoped
public class AnswerForMatter {
    private final Matters matters;
    private final Caller caller;
    private final Clock clock;

    AnswerForMatter(Matters matters, Caller caller, Clock clock) {
        this.matters = matters;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> reply(UUID id, Said said) {
        return own(id).invoke(matter -> matter.reply(clock.instant()))
                .chain(matter -> matters.note(matter, "reply", said, caller.login(), clock.instant()));
    }

    @WithTransaction
    public Uni<Void> applyForStrikeOff(UUID id, Said said) {
        return own(id).invoke(matter -> matter.applyForStrikeOff(clock.instant()))
                .chain(matter -> matters.note(matter, "strike_off_application", said, caller.login(), clock.instant()));
    }

    private Uni<Matter> own(UUID id) {
        return matters.hold(id, caller.scope()).map(held -> {
            var matter = held.matter();
            if (!caller.units().contains(matter.unit())) {
                throw WrongSide.notTheUnit(matter.unit());
            }
            return matter;
        });
    }
}
