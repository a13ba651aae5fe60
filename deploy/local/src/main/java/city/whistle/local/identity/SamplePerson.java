package city.whistle.local.identity;

import java.util.List;

/**
 * Somebody who can sign in to a sample city.
 *
 * @param areas district (6 digits), subdistrict (9), community (12) or grid (15) codes, or {@code *}
 */
public record SamplePerson(
        String login, String name, String email, List<String> roles, List<String> units, List<String> areas) {
    static final String WHOLE_CITY = "*";

    public SamplePerson {
        roles = List.copyOf(roles);
        units = List.copyOf(units);
        areas = List.copyOf(areas);
    }

    /** Somebody who sees the whole city. */
    static SamplePerson ofCity(String login, String name, String role) {
        return new SamplePerson(login, name, email(login), List.of(role), List.of(), List.of(WHOLE_CITY));
    }

    /** Somebody who works for one unit. */
    static SamplePerson ofUnit(String login, String name, String role, String unit) {
        return new SamplePerson(login, name, email(login), List.of(role), List.of(unit), List.of());
    }

    /** Somebody who is there for one area. */
    static SamplePerson ofArea(String login, String name, String role, String area) {
        return new SamplePerson(login, name, email(login), List.of(role), List.of(), List.of(area));
    }

    static String email(String login) {
        return login + "@crane.example";
    }
}
