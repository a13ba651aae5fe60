package city.whistle.intake.external.web;

import city.whistle.intake.desk.web.Framed;
import city.whistle.intake.desk.web.PageTimes;
import city.whistle.webhooks.KeepWebhooks;
import city.whistle.webhooks.Keeper;
import city.whistle.webhooks.Signature;
import city.whistle.webhooks.Webhook;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Puts addresses of other systems and their logs on pages. */
@RequestScoped
class SystemSheet {
    private static final int LINES = 50;
    private static final int UNPROCESSABLE = 422;

    private final Template list;
    private final Template address;
    private final Framed framed;
    private final PageTimes times;
    private final KeepWebhooks webhooks;
    private final Signature signature;

    SystemSheet(
            @Location("systems/list") Template list,
            @Location("systems/address") Template address,
            Framed framed,
            PageTimes times,
            KeepWebhooks webhooks,
            Signature signature) {
        this.list = list;
        this.address = address;
        this.framed = framed;
        this.times = times;
        this.webhooks = webhooks;
        this.signature = signature;
    }

    /** All addresses; {@code fresh} is one whose secret is to be shown. */
    Uni<RestResponse<String>> list(Keeper keeper, SystemLook look, @Nullable Webhook fresh) {
        var secret = fresh == null ? "" : signature.secretOf(fresh.id(), fresh.secretNumber());
        return webhooks.list(keeper)
                .chain(all -> framed.answer(
                        list.data("webhooks", all)
                                .data("form", look)
                                .data("fresh", fresh)
                                .data("secret", secret)
                                .data("words", times.words()),
                        look.isRefused() ? UNPROCESSABLE : RestResponse.StatusCode.OK));
    }

    /** One address with the newest lines of its log. */
    Uni<RestResponse<String>> show(UUID id, Keeper keeper) {
        return webhooks.show(id, keeper)
                .chain(webhook -> webhooks.log(id, keeper, false, null, LINES)
                        .chain(page -> framed.answer(
                                address.data("webhook", webhook)
                                        .data("lines", page.items())
                                        .data("words", times.words()),
                                RestResponse.StatusCode.OK)));
    }
}
