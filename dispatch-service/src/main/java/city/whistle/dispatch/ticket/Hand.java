package city.whistle.dispatch.ticket;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.access.Scope;
import city.whistle.contracts.Actor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks for something to be done to a ticket.
 *
 * @param scope what the person sees: members of handling units their units' tickets and nothing else
 */
public record Hand(String login, Set<Role> roles, Set<String> units, Scope scope) {
    private static final Set<Role> BOUND_TO_UNITS = EnumSet.of(Role.HANDLER, Role.UNIT_HEAD);

    public Hand {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** The hand of the current caller. */
    public static Hand of(Caller caller) {
        var roles = Arrays.stream(Role.values()).filter(caller::has).collect(Collectors.toUnmodifiableSet());
        var scope = BOUND_TO_UNITS.containsAll(roles) ? new Scope(false, caller.units(), Set.of()) : caller.scope();
        return new Hand(caller.login(), roles, caller.units(), scope);
    }

    boolean sees(Ticket ticket) {
        return scope.sees(ticket.handling().handlers(), ticket.matter().grid());
    }

    /** The person as events name it, acting for the unit that has to do with the ticket. */
    Actor actor(Ticket ticket) {
        return Actor.staff(login, unitOn(ticket));
    }

    /** The person's unit that handles the ticket, the lead before co-handlers; else its only unit. */
    @Nullable
    String unitOn(Ticket ticket) {
        return ticket.handling().handlers().stream()
                .filter(units::contains)
                .findFirst()
                .orElse(units.size() == 1 ? units.iterator().next() : null);
    }
}
