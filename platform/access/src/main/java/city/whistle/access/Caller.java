package city.whistle.access;

import city.whistle.contracts.Actor;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes the current request, read from its verified token: login, roles, and the claims {@code units} and
 * {@code areas} that bound what the person sees. Without a token: a resident, with no role at all.
 */
@RequestScoped
public class Caller {
    private String login = "resident";
    private Set<Role> roles = Set.of();
    private Set<String> units = Set.of();
    private Set<String> areas = Set.of();

    void become(String login, Set<Role> roles, Set<String> units, Set<String> areas) {
        this.login = login;
        this.roles = Set.copyOf(roles);
        this.units = Set.copyOf(units);
        this.areas = Set.copyOf(areas);
    }

    /** The login; {@code resident} without a token. */
    public String login() {
        return login;
    }

    /** Whether the request came with a token of staff or of a department's system. */
    public boolean isStaff() {
        return !roles.isEmpty();
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The codes of the units the caller works for. */
    public Set<String> units() {
        return units;
    }

    /** The caller's unit, where there is exactly one. */
    public Optional<String> unit() {
        return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
    }

    /** What the caller may see; the area {@code *} is the whole city. */
    public Scope scope() {
        return new Scope(areas.contains("*"), units, areas);
    }

    /** The caller as events name it. */
    public Actor actor() {
        return isStaff() ? Actor.staff(login, unit().orElse(null)) : Actor.resident();
    }
}
