package city.whistle.callback.figures;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose cases a caller's figures count: supervisors, leaders, auditors and administrators those of the own area or the
 * whole city; heads of units those their own units lead, whatever area their token names.
 */
public record FigureScope(boolean everything, Set<String> units, Set<String> areas) {
    /** The scope of somebody's figures. */
    public static FigureScope of(Caller caller) {
        var scope = caller.scope();
        boolean watches = Stream.of(Role.SUPERVISOR, Role.LEADER, Role.AUDITOR, Role.ADMIN)
                .anyMatch(caller::has);
        return watches
                ? new FigureScope(scope.everything(), scope.units(), scope.areas())
                : new FigureScope(false, scope.units(), Set.of());
    }

    /** The cases of an area, whoever looks at them. */
    public static FigureScope area(String code) {
        return new FigureScope(false, Set.of(), Set.of(code));
    }

    /** The whole city, for what is published. */
    public static FigureScope city() {
        return new FigureScope(true, Set.of(), Set.of());
    }
}
