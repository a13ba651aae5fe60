package city.whistle.escalation;

import city.whistle.city.City;
import city.whistle.city.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody the pack names, by login. */
public final class People {
    private final Map<String, Person> byLogin = new HashMap<>();

    public People(City city) {
        city.units().stream()
                .flatMap(unit -> Stream.of(unit.head(), unit.leaderInCharge(), unit.duty()))
                .filter(Objects::nonNull)
                .forEach(person -> byLogin.putIfAbsent(person.login(), person));
    }

    public Optional<Person> person(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    /** How a person is called; the login of one the pack does not name. */
    public String name(String login) {
        return person(login).map(Person::name).orElse(login);
    }
}
