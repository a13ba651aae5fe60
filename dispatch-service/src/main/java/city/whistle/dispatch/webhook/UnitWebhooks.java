package city.whistle.dispatch.webhook;

import city.whistle.city.City;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.webhooks.KeepWebhooks;
import city.whistle.webhooks.Webhook;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit says at which addresses its own system wants to be told. */
@ApplicationScoped
public class UnitWebhooks {
    private final KeepWebhooks webhooks;
    private final City city;

    UnitWebhooks(KeepWebhooks webhooks, City city) {
        this.webhooks = webhooks;
        this.city = city;
    }

    /** What somebody wants: an address, for a unit that may be left out by who has only one. */
    public record Wish(@Nullable String url, @Nullable String unit) {}

    /** The addresses the person looks after. */
    public Uni<List<Webhook>> list(Hand hand) {
        refuseOthers(hand);
        return webhooks.list(WebhookOwner.keeper(hand));
    }

    /** Adds an address and gives its id. */
    public Uni<UUID> add(Hand hand, @Nullable String key, Wish wish) {
        refuseOthers(hand);
        return webhooks.add(WebhookOwner.keeper(hand), key, unit(hand, wish.unit()), wish.url());
    }

    private String unit(Hand hand, @Nullable String wanted) {
        var fields = new Fields();
        var unit = wanted == null && hand.units().size() == 1
                ? hand.units().iterator().next()
                : wanted;
        var code = fields.text("unit", unit, Fields.WORD);
        if (!code.isEmpty() && (city.unit(code).isEmpty() || !WebhookOwner.isOwner(hand, code))) {
            fields.wrong("unit", "must be a unit of yours");
        }
        fields.check();
        return code;
    }

    private static void refuseOthers(Hand hand) {
        if (!WebhookOwner.mayOwn(hand)) {
            throw new NotAnOwner();
        }
    }
}
