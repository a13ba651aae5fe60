package city.whistle.callback;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.access.Scope;
import java.util.Set;

/** Callers without a request, for rules that ask who it is. */
public final class Somebody {
    private Somebody() {}

    /** Somebody with those roles, units and areas. */
    public static Caller with(String login, Set<Role> roles, Set<String> units, Set<String> areas) {
        return new Caller() {
            @Override
            public String login() {
                return login;
            }

            @Override
            public boolean has(Role role) {
                return roles.contains(role);
            }

            @Override
            public Set<String> units() {
                return units;
            }

            @Override
            public Scope scope() {
                return new Scope(areas.contains("*"), units, areas);
            }
        };
    }
}
