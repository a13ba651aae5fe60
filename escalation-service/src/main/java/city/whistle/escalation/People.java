package city.whistle.escalation;

import city.whistle.city.City;
import city.whistle.city.PerPack;
import city.whistle.city.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody the pack names, by login. */
public final class People {
    private final PerPack<Map<String, Person>> byLogin;

    public People(City city) {
        this.byLogin = new PerPack<>(city, People::named);
    }

    private static Map<String, Person> named(City pack) {
        var people = new HashMap<String, Person>();
        pack.units().stream()
                .flatMap(unit -> Stream.of(unit.head(), unit.leaderInCharge(), unit.duty()))
                .filter(Objects::nonNull)
                .forEach(person -> people.putIfAbsent(person.login(), person));
        return people;
    }

    public Optional<Person> person(String login) {
        return Optional.ofNullable(byLogin.get().get(login));
    }

    /** How a person is called; the login of one the pack does not name. */
    public String name(String login) {
        return person(login).map(Person::name).orElse(login);
    }
}
