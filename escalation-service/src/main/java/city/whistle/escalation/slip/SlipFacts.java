package city.whistle.escalation.slip;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Tier;
import city.whistle.contracts.WireName;
import city.whistle.escalation.HoldCase.Held;
import city.whistle.escalation.People;
import city.whistle.escalation.Words;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a slip's letter says of its case, by the clock that matters most: one that runs, for completion if there is one. */
record SlipFacts(
        UUID clockId, ClockKind kind, String title, Tier tier, Instant filedAt, Instant startedAt, Instant dueAt) {
    private static final String SELECT = """
            select c.id, c.kind, f.title, f.tier, f.filed_at, c.started_at, c.due_at
            from case_file f join clock c on c.case_id = f.id
            where f.id = ?1
            order by c.state = 'stopped', c.kind <> 'completion', c.started_at desc, c.id limit 1
            """;

    static Uni<SlipFacts> of(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SELECT, Object[].class)
                        .setParameter(1, caseId)
                        .getSingleResult())
                .map(SlipFacts::of);
    }

    private static SlipFacts of(Object[] row) {
        return new SlipFacts(
                (UUID) row[0],
                WireName.of(ClockKind.class, (String) row[1]),
                (String) row[2],
                WireName.of(Tier.class, (String) row[3]),
                instant(row[4]),
                instant(row[5]),
                instant(row[6]));
    }

    private static Instant instant(Object column) {
        return column instanceof Instant at ? at : ((OffsetDateTime) column).toInstant();
    }

    /**
     * The placeholders of the letter, in one language.
     *
     * @param demand what this unit has to do, and how the letter comes about
     */
    Map<String, String> in(Language language, City city, Held held, Demand demand) {
        var words = new Words(city, language);
        var people = new People(city);
        var facts = new HashMap<String, String>();
        facts.put("number", held.number());
        facts.put("title", title);
        facts.put("tier", words.tier(tier));
        facts.put("kind", words.kind(kind));
        facts.put("unit", words.unit(demand.unit()));
        facts.put("filedAt", words.time(filedAt));
        facts.put("dispatchedAt", words.time(startedAt));
        facts.put("dueAt", words.time(dueAt));
        facts.put("date", words.date(held.at()));
        facts.put("standing", standing(words, held.at()));
        facts.put("demandBy", words.time(demand.until()));
        facts.put("text", demand.text());
        facts.put("jointly", jointly(words, demand.units()));
        facts.put("issuer", words.unit(demand.issuer()));
        facts.put("level", words.level(held.level()));
        facts.put("leader", people.name(demand.leader()));
        facts.put("person", people.name(demand.person()));
        return facts;
    }

    /** What one letter of an order demands. */
    record Demand(
            String unit, String person, Instant until, String text, List<String> units, String issuer, String leader) {}

    private String standing(Words words, Instant now) {
        if (now.isBefore(dueAt)) {
            return words.say("尚未办结", "it is not done yet");
        }
        var late = words.span(Duration.between(dueAt, now));
        return words.say("已超期" + late + "，仍未办结", "it is late by " + late + " and not done");
    }

    private static String jointly(Words words, List<String> units) {
        if (units.size() < 2) {
            return "";
        }
        var others = units.stream().skip(1).map(words::unit).collect(Collectors.joining(words.say("、", ", ")));
        return words.say(
                "本事项联合交办，由" + words.unit(units.getFirst()) + "牵头，" + others + "协办。",
                "This is assigned jointly: " + words.unit(units.getFirst()) + " leads, with " + others + ".");
    }
}
