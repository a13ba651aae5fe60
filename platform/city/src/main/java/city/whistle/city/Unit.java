package city.whistle.city;

import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.UnitRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the city that can be given work, or that commands.
 *
 * @param code lower case, as in {@code longsha-water}; also the tail of its people's logins
 * @param serves the area it serves: {@code *} for the whole city, else a district's (6 digits) or subdistrict's (9) code
 * @param functions what it can do; routes name these, as in {@code water@district}
 * @param calendar the code of its work calendar
 * @param capacity how many open tickets it reckons to lead at once, a hint to routes and dispatchers; null when it does
 *     not say
 * @param leaderInCharge the leader a matter is forwarded to; null falls back to duty, then the command desk
 */
public record Unit(
        String code,
        Text name,
        UnitKind kind,
        CommandLevel level,
        @Nullable String parent,
        String serves,
        Set<String> functions,
        String calendar,
        @Nullable Integer capacity,
        @Nullable Person head,
        @Nullable Person leaderInCharge,
        @Nullable Person duty,
        Set<String> noticeChannels) {
    public Unit {
        functions = Set.copyOf(functions);
        noticeChannels = Set.copyOf(noticeChannels);
    }

    /** The unit as events name it, in the city's first language. */
    public UnitRef ref() {
        return new UnitRef(code, name.zh());
    }
}
