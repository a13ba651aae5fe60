package city.whistle.dispatch.request;

import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lead asks for more time, before the limit has passed. */
@ApplicationScoped
public class AskExtension {
    private final Desk desk;

    AskExtension(Desk desk) {
        this.desk = desk;
    }

    /** How much more time, and why: the resident is told. */
    public record Wish(
            @Nullable Integer amount,
            @Nullable TimeUnit unit,
            @Nullable String reason) {}

    /** Asks the command level for more time. */
    @WithTransaction
    public Uni<TicketView> ask(Order order, Wish wish) {
        return desk.act(order, (situation, deed) -> {
            var fields = new Fields();
            var amount = amount(fields, wish, mostOf(situation));
            var reason = fields.text("reason", wish.reason(), Fields.TEXT);
            fields.check();
            situation
                    .ticket()
                    .ask(Asked.by(situation, RequestKind.EXTENSION, reason).of(amount), deed);
        });
    }

    /** What the tier allows; the guards have made sure that it allows any. */
    private static Limit mostOf(Situation situation) {
        var tier = situation.ticket().matter().tier();
        return Objects.requireNonNull(situation.city().limits().extensions().get(tier))
                .atMost();
    }

    static Limit amount(Fields fields, Wish wish, Limit most) {
        var number = fields.required("amount", wish.amount());
        var unit = fields.required("unit", wish.unit());
        if (number == null || unit == null) {
            return most;
        }
        var atMost = most.number() + " " + most.unit().wire();
        if (number < 1) {
            fields.wrong("amount", "must be at least 1");
            return most;
        }
        if (WorkTime.isWork(unit) != WorkTime.isWork(most.unit())) {
            fields.wrong("unit", "must count like " + most.unit().wire() + ": at most " + atMost);
            return most;
        }
        var wanted = new Limit(number, unit);
        if (WorkTime.length(wanted) > WorkTime.length(most)) {
            fields.wrong("amount", "must be at most " + atMost);
        }
        return wanted;
    }
}
