package city.whistle.dispatch.webhook;

import city.whistle.access.Role;
import city.whistle.contracts.Actor;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.webhooks.Keeper;
import java.util.Set;

/** Who may say where a unit's news goes: its head and its own system, and administrators; not every handler. */
public final class WebhookOwner {
    private static final String SYSTEMS = "service-account-";

    private WebhookOwner() {}

    /** The person, as far as addresses are the person's concern. */
    public static Keeper keeper(Hand hand) {
        var unit = hand.units().size() == 1 ? hand.units().iterator().next() : null;
        return new Keeper(Actor.staff(hand.login(), unit), hand.roles().contains(Role.ADMIN) ? null : owned(hand));
    }

    static boolean mayOwn(Hand hand) {
        return hand.roles().contains(Role.ADMIN)
                || hand.roles().contains(Role.UNIT_HEAD)
                || (hand.roles().contains(Role.HANDLER) && hand.login().startsWith(SYSTEMS));
    }

    static boolean isOwner(Hand hand, String unit) {
        return hand.roles().contains(Role.ADMIN) || owned(hand).contains(unit);
    }

    private static Set<String> owned(Hand hand) {
        return mayOwn(hand) ? hand.units() : Set.of();
    }
}
