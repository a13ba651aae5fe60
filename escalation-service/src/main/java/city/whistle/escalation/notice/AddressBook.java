package city.whistle.escalation.notice;

import city.whistle.city.City;
import city.whistle.city.Unit;
import city.whistle.contracts.Recipient;
import city.whistle.escalation.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where people are reached: on the channels their unit wants and the pack has addresses for, else in their inbox. */
public final class AddressBook {
    private final City city;
    private final People people;

    public AddressBook(City city) {
        this.city = city;
        this.people = new People(city);
    }

    /** How somebody is reached; a chat is the unit's, whoever of it is meant. */
    record Way(String channel, String person, String address) {}

    List<Way> waysTo(Recipient recipient) {
        var wanted = city.unit(recipient.unit()).map(Unit::noticeChannels).orElse(Set.of());
        var ways = Stream.of(Channel.EMAIL, Channel.SMS, Channel.WEBHOOK)
                .filter(wanted::contains)
                .flatMap(channel -> way(channel, recipient).stream())
                .toList();
        return ways.isEmpty() ? List.of(new Way(Channel.PAGE, recipient.person(), recipient.person())) : ways;
    }

    private Optional<Way> way(String channel, Recipient recipient) {
        var person = people.person(recipient.person());
        return switch (channel) {
            case Channel.EMAIL -> person.map(found -> new Way(channel, found.login(), found.email()));
            case Channel.SMS ->
                person.flatMap(found ->
                        Optional.ofNullable(found.phone()).map(phone -> new Way(channel, found.login(), phone)));
            default -> Optional.of(new Way(channel, recipient.unit(), recipient.unit()));
        };
    }
}
