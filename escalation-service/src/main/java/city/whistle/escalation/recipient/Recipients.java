package city.whistle.escalation.recipient;

import city.whistle.city.City;
import city.whistle.city.Person;
import city.whistle.city.Unit;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Recipient;
import city.whistle.contracts.Rung;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of a rung. Each step names a role; where nobody has it, the next in line does: handler, head, leader in
 * charge, duty officer, the city's command desk. The line never ends in nothing.
 */
public final class Recipients {
    private final City city;

    public Recipients(City city) {
        this.city = city;
    }

    /** Roles in the order of falling back; the wire names of {@link Recipient#role()}. */
    private enum Place {
        HANDLER("handler"),
        HEAD("head"),
        LEADER("leader_in_charge"),
        DUTY("duty");

        private final String role;

        Place(String role) {
            this.role = role;
        }
    }

    static final String COMMAND_DESK = "command_desk";

    /**
     * Whose clock it is.
     *
     * @param assignee the login of whoever signed the ticket in for this unit
     * @param level where a matter of this case stands
     */
    public record Addressee(String unit, @Nullable String assignee, CommandLevel level, String district) {}

    /** Everybody who is told, each person once, the most responsible last. */
    public List<Recipient> of(Rung rung, Addressee whom) {
        var told = new ArrayList<Recipient>();
        switch (rung) {
            case DUE_SOON -> told.add(from(Place.HANDLER, whom));
            case FIRST -> {
                person(Place.HANDLER, whom).ifPresent(told::add);
                told.add(from(Place.HEAD, whom));
            }
            case SECOND -> {
                told.add(from(Place.HEAD, whom));
                told.add(leader(whom));
            }
            case BULLETIN -> {
                told.add(leader(whom));
                told.add(desk(whom.level(), whom.district()));
            }
        }
        var once = new LinkedHashMap<String, Recipient>();
        told.forEach(recipient -> once.putIfAbsent(recipient.person(), recipient));
        return List.copyOf(once.values());
    }

    /** The leader a matter of that unit is forwarded to, or whoever stands in. */
    public Recipient leader(Addressee whom) {
        return from(Place.LEADER, whom);
    }

    /** Whether a recipient is a desk at which the pack names nobody: somebody must put that right. */
    public static boolean isNobody(Recipient recipient) {
        return recipient.role().equals(COMMAND_DESK) && recipient.person().equals(recipient.unit());
    }

    private Recipient from(Place first, Addressee whom) {
        for (var place : Place.values()) {
            if (place.compareTo(first) >= 0) {
                var found = person(place, whom);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return desk(CommandLevel.CITY, whom.district());
    }

    private Optional<Recipient> person(Place place, Addressee whom) {
        if (place == Place.HANDLER) {
            return Optional.ofNullable(whom.assignee()).map(login -> new Recipient(whom.unit(), login, place.role));
        }
        return city.unit(whom.unit())
                .map(unit -> holder(unit, place))
                .map(person -> new Recipient(whom.unit(), person.login(), place.role));
    }

    private static @Nullable Person holder(Unit unit, Place place) {
        return switch (place) {
            case HANDLER -> null;
            case HEAD -> unit.head();
            case LEADER -> unit.leaderInCharge();
            case DUTY -> unit.duty();
        };
    }

    /** Somebody at the command desk of a level; the bare desk where the pack names nobody. */
    public Recipient desk(CommandLevel level, String district) {
        var desk = Command.desk(city, level, district);
        for (var place : List.of(Place.DUTY, Place.HEAD, Place.LEADER)) {
            var person = holder(desk, place);
            if (person != null) {
                return new Recipient(desk.code(), person.login(), COMMAND_DESK);
            }
        }
        return new Recipient(desk.code(), desk.code(), COMMAND_DESK);
    }
}
