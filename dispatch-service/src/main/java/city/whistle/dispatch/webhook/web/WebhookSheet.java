package city.whistle.dispatch.webhook.web;

import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.web.Attempt;
import city.whistle.dispatch.ticket.web.WordedFrame;
import city.whistle.dispatch.webhook.UnitWebhooks;
import city.whistle.dispatch.webhook.WebhookOwner;
import city.whistle.webhooks.KeepWebhooks;
import city.whistle.webhooks.Signature;
import city.whistle.webhooks.Webhook;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Puts addresses and their logs on pages. */
@RequestScoped
class WebhookSheet {
    private static final int LINES = 50;

    private final UnitWebhooks units;
    private final KeepWebhooks keepWebhooks;
    private final Signature signature;
    private final WordedFrame frame;
    private final Template list;
    private final Template one;

    WebhookSheet(
            UnitWebhooks units,
            KeepWebhooks keepWebhooks,
            Signature signature,
            WordedFrame frame,
            @Location("desk/system") Template list,
            @Location("desk/address") Template one) {
        this.units = units;
        this.keepWebhooks = keepWebhooks;
        this.signature = signature;
        this.frame = frame;
        this.list = list;
        this.one = one;
    }

    /** All addresses; {@code fresh} is one whose secret is to be shown. */
    Uni<RestResponse<String>> list(Hand hand, Attempt attempt, @Nullable Webhook fresh) {
        return units.list(hand)
                .chain(all -> frame.render(
                        list.data("webhooks", all)
                                .data("attempt", attempt)
                                .data("manyUnits", hand.units().size() != 1)
                                .data("fresh", fresh)
                                .data("secret", fresh == null ? "" : secretOf(fresh)),
                        attempt.status()));
    }

    private String secretOf(Webhook webhook) {
        return signature.secretOf(webhook.id(), webhook.secretNumber());
    }

    /** One address with the newest lines of its log. */
    Uni<RestResponse<String>> show(UUID id, Hand hand) {
        var keeper = WebhookOwner.keeper(hand);
        return keepWebhooks
                .show(id, keeper)
                .chain(webhook -> keepWebhooks
                        .log(id, keeper, false, null, LINES)
                        .chain(page -> frame.render(
                                one.data("webhook", webhook).data("lines", page.items()), RestResponse.StatusCode.OK)));
    }
}
