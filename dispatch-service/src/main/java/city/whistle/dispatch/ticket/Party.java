package city.whistle.dispatch.ticket;

import city.whistle.access.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may act on a ticket: staff by role and by what the ticket is to them, or a service. */
public enum Party {
    LEAD("handler of the lead", Role.HANDLER),
    LEAD_HEAD("head of the lead", Role.UNIT_HEAD),
    CO_HANDLER("handler of a co-handler", Role.HANDLER),
    DISPATCHER("dispatcher", Role.DISPATCHER),
    SUPERVISOR("supervisor", Role.SUPERVISOR),
    INTAKE("intake-service", null),
    CALLBACK("callback-service", null),
    DISPATCH("dispatch-service", null);

    private final String words;
    private final @Nullable Role role;

    Party(String words, @Nullable Role role) {
        this.words = words;
        this.role = role;
    }

    /** As documents and messages say it. */
    public String words() {
        return words;
    }

    /** The role a person needs; empty for a service. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** Whether that person is this party to that ticket. */
    public boolean is(Hand hand, Ticket ticket) {
        if (role == null || !hand.roles().contains(role)) {
            return false;
        }
        return switch (this) {
            case LEAD, LEAD_HEAD -> hand.units().contains(ticket.handling().leadCode());
            case CO_HANDLER ->
                ticket.handling().coHandlers().stream()
                        .anyMatch(each -> hand.units().contains(each.unit()));
            default -> true;
        };
    }
}
