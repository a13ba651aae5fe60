package city.whistle.escalation.letter;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.city.Unit;
import city.whistle.city.UnitKind;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.LetterKind;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.escalation.Ids;
import city.whistle.escalation.Words;
import city.whistle.escalation.letter.ReadLetters.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A letter about a case that never was, in words that are being tried. */
@ApplicationScoped
public class LetterSample {
    private static final Duration LATE = Duration.ofDays(2);
    private static final String NUMBER = "2603020000018";
    private static final int SERIAL = 1;

    private final City city;
    private final Clock clock;

    LetterSample(City city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    private Unit issuer() {
        return city.commandDesk(CommandLevel.CITY, city.code());
    }

    private Unit unit() {
        return city.units().stream()
                .filter(each -> each.kind() == UnitKind.DEPARTMENT)
                .findFirst()
                .orElseGet(this::issuer);
    }

    /** The placeholders that a letter of that kind fills. */
    public Set<String> known(LetterKind kind) {
        return facts(kind, Language.ZH, clock.instant()).keySet();
    }

    /** The letter as it would go out now. */
    public Letter of(LetterKind kind, LetterTemplate words) {
        var now = clock.instant();
        var zh = facts(kind, Language.ZH, now);
        var en = facts(kind, Language.EN, now);
        return new Letter(
                Ids.next(),
                Ids.next(),
                NUMBER,
                Objects.requireNonNull(zh.get("letterNumber")),
                kind.wire(),
                issuer().code(),
                unit().code(),
                null,
                now,
                LetterTemplate.fill(words.title().zh(), zh),
                LetterTemplate.fill(words.title().en(), en),
                LetterTemplate.fill(words.body().zh(), zh),
                LetterTemplate.fill(words.body().en(), en),
                false,
                null,
                null,
                null);
    }

    private Map<String, String> facts(LetterKind kind, Language language, Instant now) {
        var words = new Words(city, language);
        var issuer = issuer();
        var unit = unit();
        var head = unit.head();
        var leader = unit.leaderInCharge();
        var facts = new HashMap<String, String>();
        int year = now.atZone(city.zone()).getYear();
        facts.put("letterNumber", LetterNumber.of(city, issuer, kind, year, SERIAL));
        facts.put("number", NUMBER);
        facts.put("title", words.say("小区夜间施工噪声", "Building noise at night"));
        facts.put("tier", words.tier(Tier.KEY));
        facts.put("kind", words.kind(ClockKind.COMPLETION));
        facts.put("unit", words.unit(unit.code()));
        facts.put("filedAt", words.time(now.minus(LATE.multipliedBy(4))));
        facts.put("dispatchedAt", words.time(now.minus(LATE.multipliedBy(4))));
        facts.put("dueAt", words.time(now.minus(LATE)));
        facts.put("date", words.date(now));
        facts.put("demandBy", words.time(now.plus(LATE)));
        facts.put("issuer", words.unit(issuer.code()));
        facts.put("level", words.level(CommandLevel.CITY));
        facts.put("leader", leader == null ? issuer.code() : leader.name());
        facts.put("person", head == null ? unit.code() : head.name());
        addOwn(facts, kind, words);
        return facts;
    }

    /** What only that kind of letter says. */
    private static void addOwn(Map<String, String> facts, LetterKind kind, Words words) {
        var late = words.span(LATE);
        switch (kind) {
            case URGING_LETTER -> {
                facts.put("limit", words.limit(new Limit(3, TimeUnit.WORK_DAY)));
                facts.put("late", late);
            }
            case SUPERVISION_SLIP -> {
                facts.put("standing", words.say("已超期" + late + "，仍未办结", "it is late by " + late + " and not done"));
                facts.put("jointly", "");
                facts.put(
                        "text",
                        words.say(
                                "请立即停止夜间施工，并落实降噪措施。",
                                "Stop building at night at once, and see to it that it is quieter."));
            }
        }
    }
}
