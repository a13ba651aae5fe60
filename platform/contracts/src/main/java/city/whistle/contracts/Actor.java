package city.whistle.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param name the staff member's login, the service's name, or {@code resident}; never a resident's name
 * @param unit the unit the person acted for, if any
 */
public record Actor(ActorKind kind, String name, @Nullable String unit) {
    /** The resident of the case; who that is, only intake's reporter vault knows. */
    public static Actor resident() {
        return new Actor(ActorKind.RESIDENT, "resident", null);
    }

    /** A service acting on its own, such as the sweeper or the router. */
    public static Actor system(String service) {
        return new Actor(ActorKind.SYSTEM, service, null);
    }

    /** A member of staff, or a department's system, known by its login. */
    public static Actor staff(String login, @Nullable String unit) {
        return new Actor(ActorKind.STAFF, login, unit);
    }
}
