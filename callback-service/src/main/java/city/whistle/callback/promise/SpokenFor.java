package city.whistle.callback.promise;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.callback.figures.FigureScope;
import city.whistle.city.City;
import city.whistle.city.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** For which units somebody may speak: a head for the own ones, a supervisor for those that serve the own area. */
@ApplicationScoped
public class SpokenFor {
    private final City city;
    private final Caller caller;

    SpokenFor(City city, Caller caller) {
        this.city = city;
        this.caller = caller;
    }

    /** The units the caller may make promises for. */
    public List<Unit> units() {
        return city.units().stream().filter(this::speaks).toList();
    }

    /** The codes of the units whose promises the caller sees before they are public. */
    Set<String> seen() {
        var scope = FigureScope.of(caller);
        return city.units().stream()
                .filter(unit ->
                        scope.everything() || scope.units().contains(unit.code()) || serves(unit, scope.areas()))
                .map(Unit::code)
                .collect(Collectors.toSet());
    }

    /** Whether the caller may speak for the unit of that code. */
    boolean by(String code) {
        return city.unit(code).filter(this::speaks).isPresent();
    }

    /** Whether the caller may decide on that promise: the second pair of eyes, of another unit and another person. */
    public boolean decides(Promise promise) {
        return caller.has(Role.SUPERVISOR)
                && !caller.units().contains(promise.pledge().unit())
                && !caller.login().equals(promise.proposedBy())
                && city.unit(promise.pledge().unit()).filter(this::watches).isPresent();
    }

    private boolean speaks(Unit unit) {
        return (caller.has(Role.UNIT_HEAD) && caller.units().contains(unit.code()))
                || (caller.has(Role.SUPERVISOR) && watches(unit));
    }

    private boolean watches(Unit unit) {
        var scope = caller.scope();
        return scope.everything() || serves(unit, scope.areas());
    }

    private static boolean serves(Unit unit, Set<String> areas) {
        return areas.stream().anyMatch(unit.serves()::startsWith);
    }
}
