package city.whistle.escalation.ladder;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.Recipient;
import city.whistle.escalation.People;
import city.whistle.escalation.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What a letter says of an overdue clock, by placeholder. */
final class Facts {
    private final People people;
    private final Words words;

    Facts(City city, People people, Language language) {
        this.people = people;
        this.words = new Words(city, language);
    }

    Map<String, String> of(Claimed clock, String issuer, Recipient leader, Instant now) {
        var due = clock.ladder().firstAt();
        var facts = new HashMap<String, String>();
        facts.put("number", clock.number());
        facts.put("title", clock.title());
        facts.put("tier", words.tier(clock.tier()));
        facts.put("kind", words.kind(clock.kind()));
        facts.put("unit", words.unit(clock.unit()));
        facts.put("filedAt", words.time(clock.filedAt()));
        facts.put("dispatchedAt", words.time(clock.startedAt()));
        facts.put("limit", words.limit(clock.limit()));
        facts.put("dueAt", words.time(due));
        facts.put("date", words.date(now));
        facts.put("late", words.span(Duration.between(due, now)));
        facts.put("demandBy", words.time(clock.ladder().bulletinAt()));
        facts.put("issuer", words.unit(issuer));
        facts.put("level", words.level(clock.level()));
        facts.put("leader", people.name(leader.person()));
        facts.put("person", people.name(leader.person()));
        return facts;
    }
}
