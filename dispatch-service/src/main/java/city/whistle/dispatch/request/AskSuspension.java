package city.whistle.dispatch.request;

import city.whistle.city.Limits;
import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.RequestKind;
import city.whistle.dispatch.ticket.Situation;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.dispatch.worktime.WorkTime;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lead asks for the clock to stand still (挂账), when extensions did not suffice. */
@ApplicationScoped
public class AskSuspension {
    private final Desk desk;

    AskSuspension(Desk desk) {
        this.desk = desk;
    }

    /** Asks the command level for a standing clock. */
    @WithTransaction
    public Uni<TicketView> ask(Order order, @Nullable Instant until, @Nullable String reason) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var end = fields.required("until", until);
            if (end != null) {
                within(fields, end, situation);
            }
            var why = fields.text("reason", reason, Fields.TEXT);
            fields.check();
            var asked = Asked.by(situation, RequestKind.SUSPENSION, why).until(Objects.requireNonNull(end));
            situation.ticket().ask(asked, deed);
        });
    }

    private static void within(Fields fields, Instant until, Situation situation) {
        var latest = latest(situation);
        if (!until.isAfter(situation.now())) {
            fields.wrong("until", "must lie ahead");
        } else if (until.isAfter(latest)) {
            fields.wrong("until", "must be at the latest " + latest);
        }
    }

    private static Instant latest(Situation situation) {
        var ticket = situation.ticket();
        Limits.@Nullable Suspension suspension =
                situation.city().limits().suspensions().get(ticket.matter().tier());
        return WorkTime.of(situation.city(), ticket.handling().leadCode())
                .end(situation.now(), Objects.requireNonNull(suspension).atMost());
    }
}
