package city.whistle.escalation.notice;

import city.whistle.city.City;
import city.whistle.city.Unit;
import city.whistle.contracts.Recipient;
import city.whistle.escalation.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where people are reached: by mail where the pack names an address and their unit wants mail, else on their desk. */
public final class AddressBook {
    static final String EMAIL = "email";
    static final String PAGE = "page";

    private final City city;
    private final People people;

    public AddressBook(City city) {
        this.city = city;
        this.people = new People(city);
    }

    /** How a person is reached. */
    record Way(String channel, String address) {}

    List<Way> waysTo(Recipient recipient) {
        var wants = city.unit(recipient.unit()).map(Unit::noticeChannels).orElse(Set.of());
        return wants.contains(EMAIL)
                ? mail(recipient).map(List::of).orElseGet(() -> List.of(page(recipient)))
                : List.of(page(recipient));
    }

    private Optional<Way> mail(Recipient recipient) {
        return people.person(recipient.person()).map(person -> new Way(EMAIL, person.email()));
    }

    private static Way page(Recipient recipient) {
        return new Way(PAGE, recipient.person());
    }
}
