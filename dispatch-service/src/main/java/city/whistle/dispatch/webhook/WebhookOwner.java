package city.whistle.dispatch.webhook;

import city.whistle.access.Role;
import city.whistle.dispatch.ticket.Hand;

/** Who may say where a unit's news goes: its head and its own system, and administrators; not every handler. */
final class WebhookOwner {
    private static final String SYSTEMS = "service-account-";

    private WebhookOwner() {}

    static boolean isOwner(Hand hand, String unit) {
        return hand.roles().contains(Role.ADMIN)
                || (mayOwn(hand) && hand.units().contains(unit));
    }

    static boolean mayOwn(Hand hand) {
        return hand.roles().contains(Role.ADMIN)
                || hand.roles().contains(Role.UNIT_HEAD)
                || (hand.roles().contains(Role.HANDLER) && hand.login().startsWith(SYSTEMS));
    }
}
